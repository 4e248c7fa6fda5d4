package org.countersign.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.BylineEntry;
import org.countersign.document.CitationNumbers;
import org.countersign.document.Inline;
import org.countersign.document.ListItem;
import org.countersign.document.QuestionPart;
import org.countersign.document.Reference;
import org.countersign.document.TableCell;
import org.countersign.document.TableRow;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A whole page that needs nothing else to be read. What HTML has no words for stands in {@code data} attributes, by which
 * {@link HtmlReader} finds the same document again, to the last space.
 */
final class HtmlPage {

    static final String TITLE = "data-countersign-title";
    static final String SUMMARY = "data-countersign-summary";
    static final String BODY = "data-countersign-body";

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final String STYLE = style();

    private final Pictures pictures;
    private final CitationNumbers numbers;

    private HtmlPage(Pictures pictures, CitationNumbers numbers) {
        this.pictures = pictures;
        this.numbers = numbers;
    }

    static String of(ArticleContent content, Pictures pictures) {
        return new HtmlPage(pictures, content.citationNumbers()).page(content);
    }

    /** One block, without its images. */
    static String fragment(Block block, CitationNumbers numbers) {
        return written(numbers, (page, place) -> page.block(block, place));
    }

    static String summary(QuestionPart.Question question, CitationNumbers numbers) {
        return written(numbers, (page, place) -> page.line(question.content(), place.appendElement("summary")));
    }

    /** In one line, as Markdown wants its HTML. */
    private static String written(CitationNumbers numbers, BiConsumer<HtmlPage, Element> writing) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        writing.accept(new HtmlPage(Pictures.NONE, numbers), page.body());
        return page.body().html().replace('\n', ' ');
    }

    private static String style() {
        try (InputStream style = HtmlPage.class.getResourceAsStream("exported-page.css")) {
            return style == null ? "" : new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(ArticleContent content) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", "en");
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(content.title());
        head.appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").attr(TITLE, "").appendText(content.title());
        byline(content, main);
        main.appendElement("p").addClass("summary").attr(SUMMARY, "").appendText(content.summary());
        Element body = main.appendElement("div").attr(BODY, "");
        content.body().content().forEach(block -> block(block, body));
        references(content, main);
        return page.outerHtml();
    }

    private static void byline(ArticleContent content, Element main) {
        List<String> names = content.byline().stream().map(HtmlPage::printed).toList();
        if (!names.isEmpty()) {
            main.appendElement("p").addClass("byline").text("By " + String.join("; ", names));
        }
    }

    static String printed(BylineEntry author) {
        return author.credentials().isEmpty() ? author.name() : author.name() + ", " + author.credentials();
    }

    private void block(Block block, Element place) {
        switch (block) {
            case Block.Paragraph(var line) -> line(line, place.appendElement("p"));
            case Block.Heading heading -> line(heading.content(), place.appendElement("h" + heading.level()));
            case Block.BulletList(var items) -> items(items, place.appendElement("ul"));
            case Block.OrderedList list ->
                items(list.content(), place.appendElement("ol").attr("start", String.valueOf(list.start())));
            case Block.Blockquote(var blocks) -> blocks(blocks, place.appendElement("blockquote"));
            case Block.Callout callout -> callout(callout, place);
            case Block.CallToAction call -> callToAction(call, place);
            case Block.Table(var rows) ->
                table(rows, place.appendElement("table").appendElement("tbody"));
            case Block.QuestionAndAnswer(var question, var answer) -> {
                Element details = place.appendElement("details").attr("open", "");
                line(question.content(), details.appendElement("summary"));
                blocks(answer.content(), details);
            }
            case Block.Image image -> image(image, place.appendElement("figure"));
            case Block.HorizontalRule _ -> place.appendElement("hr");
        }
    }

    private void line(List<Inline> line, Element place) {
        HtmlLine.write(line, place, numbers);
    }

    private void blocks(List<? extends Block> blocks, Element place) {
        blocks.forEach(block -> block(block, place));
    }

    private void items(List<ListItem> items, Element list) {
        items.forEach(item -> blocks(item.content(), list.appendElement("li")));
    }

    private void callout(Block.Callout callout, Element place) {
        Element aside = place.appendElement("aside")
                .addClass("callout")
                .addClass("callout-" + callout.kind().code())
                .attr("data-callout", callout.kind().code())
                .attr("role", "note")
                .attr("aria-label", callout.kind().label());
        blocks(callout.content(), aside);
    }

    private void callToAction(Block.CallToAction call, Element place) {
        Element box = place.appendElement("div")
                .addClass("call-to-action")
                .attr("data-call-to-action", "")
                .attr("data-label", call.label())
                .attr("data-href", call.href().value());
        line(call.content(), box.appendElement("p").addClass("call-to-action-text"));
        box.appendElement("a")
                .addClass("button")
                .attr("href", call.href().value())
                .appendText(call.label());
    }

    private void table(List<TableRow> rows, Element table) {
        for (TableRow row : rows) {
            Element line = table.appendElement("tr");
            row.content().forEach(cell -> cell(cell, line));
        }
    }

    private void cell(TableCell cell, Element row) {
        Element made = row.appendElement(cell.header() ? "th" : "td");
        if (cell.colspan() > 1) {
            made.attr("colspan", String.valueOf(cell.colspan()));
        }
        if (cell.rowspan() > 1) {
            made.attr("rowspan", String.valueOf(cell.rowspan()));
        }
        blocks(cell.content(), made);
    }

    private void image(Block.Image image, Element figure) {
        Element picture = figure.appendElement("img")
                .attr("alt", image.alt())
                .attr("width", String.valueOf(image.width()))
                .attr("height", String.valueOf(image.height()))
                .attr("data-media", image.media().hex());
        pictures.find(image.media())
                .ifPresent(found -> picture.attr(
                        "src",
                        "data:" + found.type() + ";base64,"
                                + Base64.getEncoder().encodeToString(found.bytes())));
        if (!image.content().isEmpty()) {
            line(image.content(), figure.appendElement("figcaption"));
        }
    }

    private void references(ArticleContent content, Element main) {
        if (content.references().isEmpty()) {
            return;
        }
        Element section = main.appendElement("section").attr(WrittenReferences.LIST, "");
        section.appendElement("h2").text("References");
        Element list = section.appendElement("ol");
        for (Reference reference : numbers.ordered()) {
            Element item = list.appendElement("li")
                    .attr(WrittenReferences.ENTRY, reference.id().value());
            item.appendText(reference.text());
            if (reference.source() != null) {
                item.appendElement("a")
                        .attr(WrittenReferences.SOURCE, reference.source().label())
                        .attr("href", reference.source().address())
                        .text(reference.source().label());
            }
        }
    }
}
