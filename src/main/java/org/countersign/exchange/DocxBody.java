package org.countersign.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.CalloutKind;
import org.countersign.document.CitationNumbers;
import org.countersign.document.Inline;
import org.countersign.document.ListItem;
import org.countersign.document.Marks;
import org.countersign.document.Reference;

/** The text of a Word document. */
final class DocxBody {

    private static final String NORMAL = "Normal";
    private static final int NO_LIST = -1;

    private final ArticleContent content;
    private final CitationNumbers numbers;
    private final DocxLinks links;
    private final DocxNumbering numbering;
    private final Xml xml = new Xml();
    private final DocxLine line;

    DocxBody(ArticleContent content, DocxLinks links, DocxNumbering numbering) {
        this.content = content;
        this.numbers = content.citationNumbers();
        this.links = links;
        this.numbering = numbering;
        this.line = new DocxLine(xml, links, numbers);
    }

    byte[] xml() {
        xml.open(
                "w:document",
                "xmlns:w",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.open("w:body");
        words("Title", content.title());
        words("Subtitle", content.summary());
        words(
                "Byline",
                String.join(
                        "; ", content.byline().stream().map(HtmlPage::printed).toList()));
        blocks(content.body().content(), NORMAL, NO_LIST);
        references();
        xml.open("w:sectPr");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty("w:pgMar", "w:top", "1440", "w:right", "1440", "w:bottom", "1440", "w:left", "1440");
        return xml.close().close().close().toString().getBytes(StandardCharsets.UTF_8);
    }

    private void words(String style, String text) {
        if (!text.isBlank()) {
            paragraph(style, List.of(new Inline.Text(text, Marks.NONE)));
        }
    }

    private void paragraph(String style, List<Inline> content) {
        begin(style);
        xml.close();
        line.write(content);
        xml.close();
    }

    /** Begins a paragraph and its properties, of which the caller may add more. */
    private void begin(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    }

    /** @param depth of the list around, from 0; or none */
    void blocks(List<? extends Block> blocks, String style, int depth) {
        blocks.forEach(block -> block(block, style, depth));
    }

    private void block(Block block, String style, int depth) {
        switch (block) {
            case Block.Paragraph(var words) -> indented(style, depth, words);
            case Block.Heading heading -> paragraph("Heading" + (heading.level() - 1), heading.content());
            case Block.BulletList(var items) -> items(items, numbering.bullets(), style, depth + 1);
            case Block.OrderedList list ->
                items(list.content(), numbering.numbersFrom(list.start(), depth + 1), style, depth + 1);
            case Block.Blockquote(var blocks) -> blocks(blocks, "Quote", NO_LIST);
            case Block.Callout callout -> callout(callout);
            case Block.CallToAction call -> callToAction(call);
            case Block.Table table -> new DocxTable(xml, this).write(table);
            case Block.QuestionAndAnswer(var question, var answer) -> {
                paragraph("Question", question.content());
                blocks(answer.content(), NORMAL, NO_LIST);
            }
            case Block.Image image -> image(image);
            case Block.HorizontalRule _ -> paragraph("HorizontalRule", List.of());
        }
    }

    private void indented(String style, int depth, List<Inline> words) {
        begin(style);
        if (depth > NO_LIST) {
            xml.empty("w:ind", "w:left", String.valueOf(720 * (depth + 1)));
        }
        xml.close();
        line.write(words);
        xml.close();
    }

    private void items(List<ListItem> items, int list, String style, int depth) {
        for (ListItem item : items) {
            beginItem(style.equals(NORMAL) ? "ListParagraph" : style, list, depth);
            if (item.content().getFirst() instanceof Block.Paragraph(var words)) {
                line.write(words);
            }
            xml.close();
            blocks(item.content().subList(1, item.content().size()), style, depth);
        }
    }

    private void beginItem(String style, int list, int depth) {
        begin(style);
        xml.open("w:numPr");
        xml.empty("w:ilvl", "w:val", String.valueOf(Math.min(depth, DocxNumbering.DEEPEST)));
        xml.empty("w:numId", "w:val", String.valueOf(list));
        xml.close().close();
    }

    private void callout(Block.Callout callout) {
        CalloutKind kind = callout.kind();
        String style = "Callout" + kind.code();
        words(style + "Label", kind.label());
        blocks(callout.content(), style, NO_LIST);
    }

    private void callToAction(Block.CallToAction call) {
        begin("CallToAction");
        xml.close();
        line.write(call.content());
        if (!call.content().isEmpty()) {
            xml.open("w:r").empty("w:br").close();
        }
        line.link(call.label(), call.href().value());
        xml.close();
    }

    private void image(Block.Image image) {
        links.image(image.media())
                .ifPresentOrElse(
                        media -> {
                            begin("Figure");
                            xml.close();
                            new DocxPicture(xml).write(image, media.id());
                            xml.close();
                        },
                        () -> words("Figure", image.alt().isBlank() ? "" : "[Image: " + image.alt() + "]"));
        if (!image.content().isEmpty()) {
            paragraph("Caption", image.content());
        }
    }

    private void references() {
        if (content.references().isEmpty()) {
            return;
        }
        words("Heading1", "References");
        int list = numbering.numbersFrom(1, 0);
        int number = 0;
        for (Reference reference : numbers.ordered()) {
            number++;
            beginItem("ListParagraph", list, 0);
            xml.empty("w:bookmarkStart", "w:id", String.valueOf(number), "w:name", DocxLine.bookmark(number));
            xml.empty("w:bookmarkEnd", "w:id", String.valueOf(number));
            if (!reference.text().isEmpty()) {
                line.write(List.of(new Inline.Text(reference.text() + " ", Marks.NONE)));
            }
            if (reference.source() != null) {
                line.link(reference.source().label(), reference.source().address());
            }
            xml.close();
        }
    }
}
