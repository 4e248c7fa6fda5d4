package org.countersign.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.countersign.document.Block.Flow;

/**
 * A document as semantic HTML: a fragment to stand below a page's own {@code h1}. All of it is produced here, and what
 * comes from the content is escaped.
 */
public final class HtmlRenderer {

    private static final String IMAGE_SIZES = "(min-width: 43rem) 40rem, calc(100vw - 3rem)";

    private final HtmlText html;
    private final Iterator<OutlineEntry> headings;
    private int tables;

    private HtmlRenderer(Document document, HtmlText html) {
        this.html = html;
        headings = TextRenderer.outline(document).iterator();
    }

    /** A text that has no references: see {@link #render(Document, CitationNumbers)}. */
    public static String render(Document document) {
        return render(document, CitationNumbers.NONE);
    }

    /**
     * The HTML. Headings carry the ids that {@link TextRenderer#outline} names; marks lead to the items of
     * {@link ReferenceHtml#list}.
     */
    public static String render(Document document, CitationNumbers numbers) {
        return render(document, new HtmlText(numbers));
    }

    /** The same, in which each text says by {@code data-at} at which position of the document it begins. */
    public static String renderWithPositions(Document document, CitationNumbers numbers) {
        return render(document, new HtmlText(numbers, LinePlaces.of(document)));
    }

    private static String render(Document document, HtmlText html) {
        HtmlRenderer renderer = new HtmlRenderer(document, html);
        document.content().forEach(renderer::block);
        return html.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(var content) -> html.open("p").line(content).close("p");
            case Block.Heading heading -> heading(heading);
            case Block.BulletList(var items) -> items(html.open("ul"), items).close("ul");
            case Block.OrderedList list -> orderedList(list);
            case Block.Blockquote(var content) -> {
                html.open("blockquote");
                content.forEach(this::block);
                html.close("blockquote");
            }
            case Block.Callout callout -> callout(callout);
            case Block.CallToAction call -> callToAction(call);
            case Block.Table table -> table(table);
            case Block.QuestionAndAnswer(var question, var answer) -> questionAndAnswer(question, answer);
            case Block.Image image -> image(image);
            case Block.HorizontalRule _ -> html.open("hr");
        }
    }

    private void heading(Block.Heading heading) {
        String element = "h" + heading.level();
        html.open(element, "id", headings.next().id()).line(heading.content()).close(element);
    }

    private void orderedList(Block.OrderedList list) {
        HtmlText begun = list.start() == 1 ? html.open("ol") : html.open("ol", "start", String.valueOf(list.start()));
        items(begun, list.content()).close("ol");
    }

    private HtmlText items(HtmlText target, List<ListItem> items) {
        for (ListItem item : items) {
            target.open("li");
            item(item.content());
            target.close("li");
        }
        return target;
    }

    /** An item of one paragraph is a line in its list; one of several blocks keeps them apart. */
    private void item(List<Flow> content) {
        if (content.size() == 1 && content.getFirst() instanceof Block.Paragraph(var line)) {
            html.line(line);
        } else {
            content.forEach(this::block);
        }
    }

    private void callout(Block.Callout callout) {
        CalloutKind kind = callout.kind();
        html.open("aside", "class", "callout callout-" + kind.code(), "role", "note", "aria-label", kind.label());
        callout.content().forEach(this::block);
        html.close("aside");
    }

    private void callToAction(Block.CallToAction call) {
        html.open("p", "class", "call-to-action").line(call.content());
        if (!call.content().isEmpty()) {
            html.text(" ");
        }
        html.openLink(call.href(), "class", "button").text(call.label()).close("a");
        html.close("p");
    }

    /** Wide tables scroll by themselves, and can be reached for that by keyboard. */
    private void table(Block.Table table) {
        tables++;
        html.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", "Table " + tables);
        html.open("table");
        List<TableRow> rows = table.content();
        TableGrid grid = new TableGrid(table);
        boolean hasHead = rows.size() > 1 && rows.getFirst().content().stream().allMatch(TableCell::header);
        if (hasHead) {
            html.open("thead");
            row(rows.getFirst(), grid.missingIn(0), "col");
            html.close("thead");
        }
        html.open("tbody");
        for (int i = hasHead ? 1 : 0; i < rows.size(); i++) {
            row(rows.get(i), grid.missingIn(i), "row");
        }
        html.close("tbody").close("table").close("div");
    }

    private void row(TableRow row, int missing, String scope) {
        html.open("tr");
        row.content().forEach(cell -> cell(cell, scope));
        for (int i = 0; i < missing; i++) {
            html.open("td").close("td");
        }
        html.close("tr");
    }

    private void cell(TableCell cell, String scope) {
        List<String> attributes = new ArrayList<>();
        if (cell.header()) {
            attributes.addAll(List.of("scope", scope));
        }
        if (cell.colspan() > 1) {
            attributes.addAll(List.of("colspan", String.valueOf(cell.colspan())));
        }
        if (cell.rowspan() > 1) {
            attributes.addAll(List.of("rowspan", String.valueOf(cell.rowspan())));
        }
        String element = cell.header() ? "th" : "td";
        html.open(element, attributes.toArray(String[]::new));
        item(cell.content());
        html.close(element);
    }

    private void questionAndAnswer(QuestionPart.Question question, QuestionPart.Answer answer) {
        html.open("details", "class", "question");
        html.open("summary").line(question.content()).close("summary");
        html.open("div", "class", "answer");
        answer.content().forEach(this::block);
        html.close("div").close("details");
    }

    private void image(Block.Image image) {
        html.open("figure");
        ImageHtml.write(html, image.media(), image.alt(), image.width(), image.height(), IMAGE_SIZES);
        if (!image.content().isEmpty()) {
            html.open("figcaption").line(image.content()).close("figcaption");
        }
        html.close("figure");
    }
}
