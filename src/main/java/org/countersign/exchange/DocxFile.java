package org.countersign.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.countersign.document.ArticleContent;

/**
 * A Word document (ECMA-376, transitional) of an article's content. Its styles are Word's own, by their names, so that
 * headings are headings to Word's outline, to screen readers and to other programs.
 */
final class DocxFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream archive = new ZipOutputStream(bytes);

    private DocxFile() {}

    static byte[] of(ArticleContent content, Pictures pictures) {
        try {
            return new DocxFile().written(content, pictures);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes whatever is written to it", e);
        }
    }

    private byte[] written(ArticleContent content, Pictures pictures) throws IOException {
        DocxLinks links = new DocxLinks(pictures);
        DocxNumbering numbering = new DocxNumbering();
        byte[] document = new DocxBody(content, links, numbering).xml();
        try (archive) {
            part("[Content_Types].xml", resource("content-types.xml"));
            part("_rels/.rels", resource("package-relationships.xml"));
            part("docProps/core.xml", properties(content));
            part("word/document.xml", document);
            part("word/styles.xml", resource("styles.xml"));
            part("word/numbering.xml", numbering.xml());
            part("word/_rels/document.xml.rels", links.xml());
            for (DocxLinks.Media media : links.media()) {
                part("word/" + media.path(), media.bytes());
            }
        }
        return bytes.toByteArray();
    }

    private void part(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same content makes the same file, whenever it is exported.
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream resource = DocxFile.class.getResourceAsStream("docx/" + name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        }
    }

    private static byte[] properties(ArticleContent content) {
        Xml xml = new Xml();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(content.title()).close();
        xml.open("dc:description").text(content.summary()).close();
        String authors = String.join(
                "; ", content.byline().stream().map(HtmlPage::printed).toList());
        xml.open("dc:creator").text(authors).close();
        return xml.close().toString().getBytes(StandardCharsets.UTF_8);
    }
}
