package org.countersign.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The elements that stand for nodes where changes are shown: those of the public page, without what only a page needs
 * (anchors, scrolling regions, questions that close).
 */
final class NodeHtml {

    private static final String IMAGE_SIZES = "(min-width: 43rem) 40rem, calc(100vw - 3rem)";

    private final HtmlText html;

    NodeHtml(HtmlText html) {
        this.html = html;
    }

    void open(Node node) {
        switch (node) {
            case Block.Paragraph _ -> html.open("p");
            case Block.Heading heading -> html.open("h" + heading.level());
            case Block.BulletList _ -> html.open("ul");
            case Block.OrderedList list -> html.open("ol", "start", String.valueOf(list.start()));
            case ListItem _ -> html.open("li");
            case Block.Blockquote _ -> html.open("blockquote");
            case Block.Callout callout ->
                html.open(
                        "aside",
                        "class",
                        "callout callout-" + callout.kind().code(),
                        "role",
                        "note",
                        "aria-label",
                        callout.kind().label());
            case Block.CallToAction _ -> html.open("p", "class", "call-to-action");
            case Block.Table _ ->
                html.open("div", "class", "table").open("table").open("tbody");
            case TableRow _ -> html.open("tr");
            case TableCell cell -> cell(cell);
            case Block.QuestionAndAnswer _ -> html.open("div", "class", "question");
            case QuestionPart.Question _ -> html.open("p", "class", "question-text");
            case QuestionPart.Answer _ -> html.open("div", "class", "answer");
            case Block.Image image -> {
                html.open("figure");
                ImageHtml.write(html, image.media(), image.alt(), image.width(), image.height(), IMAGE_SIZES);
                html.open("figcaption");
            }
            case Block.HorizontalRule _ -> html.open("hr");
            case Document _, Inline _ -> throw new IllegalArgumentException("No block: " + node);
        }
    }

    private void cell(TableCell cell) {
        List<String> attributes = new ArrayList<>();
        if (cell.colspan() > 1) {
            attributes.addAll(List.of("colspan", String.valueOf(cell.colspan())));
        }
        if (cell.rowspan() > 1) {
            attributes.addAll(List.of("rowspan", String.valueOf(cell.rowspan())));
        }
        html.open(cell.header() ? "th" : "td", attributes.toArray(String[]::new));
    }

    void close(Node node) {
        switch (node) {
            case Block.Paragraph _, QuestionPart.Question _ -> html.close("p");
            case Block.Heading heading -> html.close("h" + heading.level());
            case Block.BulletList _ -> html.close("ul");
            case Block.OrderedList _ -> html.close("ol");
            case ListItem _ -> html.close("li");
            case Block.Blockquote _ -> html.close("blockquote");
            case Block.Callout _ -> html.close("aside");
            case Block.CallToAction call ->
                html.text(" ")
                        .open("span", "class", "button")
                        .text(call.label())
                        .close("span")
                        .close("p");
            case Block.Table _ -> html.close("tbody").close("table").close("div");
            case TableRow _ -> html.close("tr");
            case TableCell cell -> html.close(cell.header() ? "th" : "td");
            case Block.QuestionAndAnswer _, QuestionPart.Answer _ -> html.close("div");
            case Block.Image _ -> html.close("figcaption").close("figure");
            case Block.HorizontalRule _ -> {
                // has no end
            }
            case Document _, Inline _ -> throw new IllegalArgumentException("No block: " + node);
        }
    }
}
