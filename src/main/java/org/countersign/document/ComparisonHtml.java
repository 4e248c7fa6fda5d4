package org.countersign.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A comparison to read: additions in {@code ins}, deletions in {@code del}, moves, formatting and settings marked in
 * words, unchanged stretches folded. Everything that comes from the content is escaped.
 */
public final class ComparisonHtml {

    private static final int LONGEST_UNFOLDED = 3;

    private final HtmlText html = new HtmlText(CitationNumbers.NONE);
    private final ChangeNumbers numbers = new ChangeNumbers();
    private final Comparison comparison;
    private final boolean sideBySide;
    private final LineChangesHtml lines;
    private final BlockChangesHtml blocks;
    private final List<List<Change>> authors;
    private final List<List<Change>> sources;

    private ComparisonHtml(Comparison comparison, boolean sideBySide) {
        this.comparison = comparison;
        this.sideBySide = sideBySide;
        lines = new LineChangesHtml(html, numbers, comparison.numbersBefore(), comparison.numbersAfter());
        blocks = new BlockChangesHtml(
                html, numbers, lines, new MoveDirections(comparison.body().list()));
        authors = EntryLines.of(comparison.byline(), ComparisonHtml::printed, ComparisonHtml::described);
        sources = EntryLines.of(comparison.references(), ComparisonHtml::printed, ComparisonHtml::printed);
    }

    /** Both in one text. */
    public static RenderedComparison inline(Comparison comparison) {
        return new ComparisonHtml(comparison, false).rendered();
    }

    /** What was at the left, what is at the right. */
    public static RenderedComparison sideBySide(Comparison comparison) {
        return new ComparisonHtml(comparison, true).rendered();
    }

    private RenderedComparison rendered() {
        html.open("div", "class", sideBySide ? "comparison side-by-side" : "comparison");
        line("h1", "article-title", comparison.title());
        line("p", "article-summary", comparison.summary());
        show(this::byline);
        html.open("div", "class", "article-text");
        body();
        references();
        html.close("div");
        particulars();
        html.close("div");
        return new RenderedComparison(html.toString(), numbers.counts());
    }

    /** Once for both texts, or once for each, side by side. */
    private void show(Consumer<Shown> part) {
        if (sideBySide) {
            html.open("div", "class", "pair").open("div", "class", "before");
            part.accept(Shown.BEFORE);
            html.close("div").open("div", "class", "after");
            part.accept(Shown.AFTER);
            html.close("div").close("div");
        } else {
            part.accept(Shown.BOTH);
        }
    }

    private void line(String element, String name, Changes changes) {
        show(shown -> {
            html.open(element, "class", name);
            lines.write(changes.list(), shown);
            html.close(element);
        });
    }

    private void byline(Shown shown) {
        html.open("p", "class", "byline").text("By ");
        boolean isFirst = true;
        for (List<Change> author : authors) {
            if (isSeen(author, shown)) {
                html.text(isFirst ? "" : "; ");
                lines.write(author, shown);
                isFirst = false;
            }
        }
        html.close("p");
    }

    private static boolean isSeen(List<Change> line, Shown shown) {
        return shown != Shown.AFTER && !Changes.Side.BEFORE.of(line).isEmpty()
                || shown != Shown.BEFORE && !Changes.Side.AFTER.of(line).isEmpty();
    }

    private static String printed(BylineEntry entry) {
        return entry.credentials().isEmpty() ? entry.name() : entry.name() + ", " + entry.credentials();
    }

    private static String described(BylineEntry entry) {
        return printed(entry) + " (" + entry.biography() + ")";
    }

    private void body() {
        List<Change> changes = comparison.body().list();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof Change.Kept(var kept)) {
                unchanged(kept, i == 0, i == changes.size() - 1);
            } else {
                Change change = changes.get(i);
                show(shown -> blocks.write(change, shown));
            }
        }
    }

    /** What stands next to a change stays open, so that the change is read in its place. */
    private void unchanged(List<? extends Node> kept, boolean atStart, boolean atEnd) {
        int from = atStart ? 0 : 1;
        int to = kept.size() - (atEnd ? 0 : 1);
        if (kept.size() <= LONGEST_UNFOLDED || to - from < 2) {
            kept.forEach(this::unchanged);
            return;
        }
        kept.subList(0, from).forEach(this::unchanged);
        html.open("details", "class", "unchanged").open("summary");
        boolean paragraphs = kept.subList(from, to).stream().allMatch(Block.Paragraph.class::isInstance);
        html.text((to - from) + " unchanged " + (paragraphs ? "paragraphs" : "passages"))
                .close("summary");
        kept.subList(from, to).forEach(this::unchanged);
        html.close("details");
        kept.subList(to, kept.size()).forEach(this::unchanged);
    }

    private void unchanged(Node node) {
        show(shown -> blocks.node(node, shown));
    }

    private void references() {
        if (sources.isEmpty()) {
            return;
        }
        html.open("h2").text("References").close("h2");
        for (List<Change> reference : sources) {
            show(shown -> {
                html.open("p", "class", "reference");
                lines.write(reference, shown);
                html.close("p");
            });
        }
    }

    private static String printed(Reference reference) {
        Source source = reference.source();
        return source == null ? reference.text() : (reference.text() + " " + source.label()).strip();
    }

    /** What is beside the text is shown only where it changed. */
    private void particulars() {
        particular("Search title", comparison.searchTitle());
        particular("Search description", comparison.searchDescription());
        if (!Objects.equals(comparison.coverBefore(), comparison.coverAfter())) {
            particular(
                    "Cover image",
                    Changes.between(described(comparison.coverBefore()), described(comparison.coverAfter())));
        }
    }

    private void particular(String name, Changes changes) {
        if (!changes.isEmpty()) {
            html.open("h2", "class", "particular").text(name).close("h2");
            line("p", "particular", changes);
        }
    }

    private static String described(@Nullable Cover cover) {
        return cover == null
                ? ""
                : (cover.alt().isEmpty() ? "Decorative image" : cover.alt()) + " · image "
                        + cover.media().toString().substring(0, 8);
    }
}
