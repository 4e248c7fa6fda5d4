package org.countersign.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx file put together by hand, with the parts that Word writes. */
final class WordFile {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile() {}

    static WordFile of(String body) {
        return new WordFile()
                .with("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Default Extension="png" ContentType="image/png"/>
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                        </Types>""")
                .with("_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>""".formatted(RELATIONSHIPS))
                .with("word/_rels/document.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Type="%1$s/styles" Target="styles.xml"/>
                        <Relationship Id="rId2" Type="%1$s/image" Target="media/image1.png"/>
                        <Relationship Id="rId3" Type="%1$s/hyperlink" Target="https://example.org/" TargetMode="External"/>
                        <Relationship Id="rId4" Type="%1$s/footnotes" Target="footnotes.xml"/>
                        </Relationships>""".formatted(RELATIONSHIPS))
                .with("word/styles.xml", """
                        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
                        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
                        <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
                        </w:styles>""")
                .with("word/document.xml", """
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                         xmlns:r="%s" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
                         xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                         xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                         xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>%s</w:body></w:document>""".formatted(RELATIONSHIPS, body));
    }

    static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, words);
    }

    WordFile with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    WordFile with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
