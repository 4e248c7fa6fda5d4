package org.countersign.exchange;

import java.nio.charset.StandardCharsets;
import org.countersign.document.ArticleContent;

/** Writes an article's content as a file for other programs. What {@link Import} reads of it is what was written. */
public final class Export {

    private final Pictures pictures;

    public Export(Pictures pictures) {
        this.pictures = pictures;
    }

    public byte[] file(ArticleContent content, ExportFormat format) {
        return switch (format) {
            case HTML -> HtmlPage.of(content, pictures).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownPage.of(content).getBytes(StandardCharsets.UTF_8);
            case WORD -> DocxFile.of(content, pictures);
        };
    }
}
