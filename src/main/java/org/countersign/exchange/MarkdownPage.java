package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.Block.Flow;
import org.countersign.document.CitationNumbers;
import org.countersign.document.Inline;
import org.countersign.document.ListItem;
import org.countersign.document.Reference;

/**
 * An article's content as Markdown: CommonMark with GitHub's tables, alerts and footnotes. What these cannot say stands
 * there as HTML. Empty paragraphs have no place in Markdown, nor have spaces at the ends of a line.
 */
final class MarkdownPage {

    private final CitationNumbers numbers;

    private MarkdownPage(CitationNumbers numbers) {
        this.numbers = numbers;
    }

    static String of(ArticleContent content) {
        MarkdownPage page = new MarkdownPage(content.citationNumbers());
        List<String> lines = new ArrayList<>();
        if (!content.summary().isEmpty()) {
            lines.addAll(List.of("---", "summary: " + quoted(content.summary()), "---", ""));
        }
        if (!content.title().isBlank()) {
            lines.add("# " + MarkdownLine.escaped(content.title()));
            lines.add("");
        }
        lines.addAll(page.blocks(content.body().content()));
        content.references().forEach(reference -> lines.addAll(List.of("", footnote(reference))));
        return String.join("\n", lines) + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace('\n', ' ').replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String footnote(Reference reference) {
        String text = MarkdownLine.escapedAtStart(reference.text());
        String start = "[^" + reference.id().value() + "]: " + text;
        return reference.source() == null
                ? start
                : "%s%s[%s](<%s> \"source\")"
                        .formatted(
                                start,
                                text.isEmpty() ? "" : " ",
                                MarkdownLine.escaped(reference.source().label()),
                                reference.source().address().replace("&", "&amp;"));
    }

    private List<String> blocks(List<? extends Block> blocks) {
        List<String> lines = new ArrayList<>();
        boolean isSecondSign = false;
        Block before = null;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph(var content) && content.isEmpty()) {
                continue;
            }
            // Lists that follow each other would become one, if their signs were the same.
            isSecondSign = before != null && before.getClass() == block.getClass() && !isSecondSign;
            if (before != null) {
                lines.add("");
            }
            lines.addAll(block(block, isSecondSign));
            before = block;
        }
        return lines;
    }

    private List<String> block(Block block, boolean isSecondSign) {
        return switch (block) {
            case Block.Paragraph(var line) -> line(line);
            case Block.Heading heading ->
                List.of("#".repeat(heading.level()) + " " + MarkdownLine.of(heading.content(), false));
            case Block.BulletList(var items) -> bullets(items, isSecondSign ? "* " : "- ");
            case Block.OrderedList list -> numbers(list, isSecondSign ? ") " : ". ");
            case Block.Blockquote(var content) -> prefixed("> ", "> ", blocks(content));
            case Block.Callout callout -> callout(callout);
            case Block.Table table -> new MarkdownTable(table).lines().orElseGet(() -> html(table));
            case Block.QuestionAndAnswer(var question, var answer) -> {
                List<String> lines = new ArrayList<>(List.of("<details>", HtmlPage.summary(question, numbers), ""));
                lines.addAll(blocks(answer.content()));
                lines.addAll(List.of("", "</details>"));
                yield lines;
            }
            case Block.CallToAction _, Block.Image _ -> html(block);
            case Block.HorizontalRule _ -> List.of("***");
        };
    }

    private static List<String> line(List<Inline> line) {
        return List.of(MarkdownLine.of(line, true).split("\n", -1));
    }

    private List<String> html(Block block) {
        return List.of(HtmlPage.fragment(block, numbers));
    }

    private List<String> bullets(List<ListItem> items, String sign) {
        List<String> lines = new ArrayList<>();
        items.forEach(item -> lines.addAll(item(item, sign)));
        return lines;
    }

    private List<String> numbers(Block.OrderedList list, String sign) {
        List<String> lines = new ArrayList<>();
        int number = list.start();
        for (ListItem item : list.content()) {
            lines.addAll(item(item, number++ + sign));
        }
        return lines;
    }

    private List<String> item(ListItem item, String sign) {
        Flow first = item.content().getFirst();
        boolean beginsEmpty = first instanceof Block.Paragraph(var content) && content.isEmpty();
        List<String> lines = new ArrayList<>();
        if (beginsEmpty) {
            lines.add("<br>");
            lines.add("");
        }
        lines.addAll(blocks(item.content()));
        return prefixed(sign, " ".repeat(sign.length()), lines);
    }

    private List<String> callout(Block.Callout callout) {
        String kind = switch (callout.kind()) {
            case INFO -> "NOTE";
            case WARNING -> "WARNING";
            case EMERGENCY -> "CAUTION";
        };
        List<String> lines = new ArrayList<>(List.of("[!" + kind + "]", ""));
        lines.addAll(blocks(callout.content()));
        return prefixed("> ", "> ", lines);
    }

    private static List<String> prefixed(String first, String others, List<String> lines) {
        List<String> prefixed = new ArrayList<>();
        for (String line : lines) {
            prefixed.add((prefixed.isEmpty() ? first : others) + line);
        }
        return prefixed.stream().map(String::stripTrailing).collect(Collectors.toList());
    }
}
