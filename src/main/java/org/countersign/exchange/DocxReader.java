package org.countersign.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Map;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/** Reads Word documents: their words, headings, lists, tables, links and notes, by way of HTML. */
final class DocxReader {

    /** Word names the styles that it brings in English in every language. */
    private static final String STYLES = """
            p[style-name='Title'] => h1.title:fresh
            p[style-name='Subtitle'] => p:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            p[style-name='TOC Heading'] => !
            p[style-name='toc 1'] => !
            p[style-name='toc 2'] => !
            p[style-name='toc 3'] => !
            p[style-name='toc 4'] => !
            p[style-name='header'] => !
            p[style-name='footer'] => !
            r[style-name='Strong'] => strong
            r[style-name='Emphasis'] => em
            """;

    private DocxReader() {}

    /** @throws UnreadableFileException when it is none, or more than an article can hold */
    static Imported read(byte[] file, HtmlReader reader, Losses losses) {
        DocxPackage docx = DocxPackage.open(file);
        byte[] document = docx.part(DocxPackage.DOCUMENT);
        if (document == null) {
            throw DocxPackage.notADocument();
        }
        DocxLosses.count(document, losses);
        return reader.read(html(docx.repacked()), Origin.ANYWHERE);
    }

    private static String address(Image image) throws IOException {
        try (InputStream bytes = image.getInputStream()) {
            String base64 = Base64.getEncoder().encodeToString(bytes.readAllBytes());
            return "data:" + image.getContentType() + ";base64," + base64;
        }
    }

    private static String html(byte[] archive) {
        try {
            return new DocumentConverter()
                    .addStyleMap(STYLES)
                    .disableEmbeddedStyleMap()
                    .imageConverter(image -> Map.of("src", address(image)))
                    .convertToHtml(new ByteArrayInputStream(archive))
                    .getValue();
        } catch (IOException | RuntimeException unknown) {
            // Mammoth has no exception of its own for what it does not understand.
            throw DocxPackage.notADocument();
        }
    }
}
