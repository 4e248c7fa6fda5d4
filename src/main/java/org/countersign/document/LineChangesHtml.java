package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Shows the changes of a line of text. */
final class LineChangesHtml {

    private final HtmlText html;
    private final ChangeNumbers numbers;
    private final CitationNumbers citationsBefore;
    private final CitationNumbers citationsAfter;

    LineChangesHtml(HtmlText html, ChangeNumbers numbers, CitationNumbers before, CitationNumbers after) {
        this.html = html;
        this.numbers = numbers;
        citationsBefore = before;
        citationsAfter = after;
    }

    void write(List<Change> changes, Shown shown) {
        for (int i = 0; i < changes.size(); ) {
            Change change = changes.get(i);
            switch (change) {
                case Change.Kept(var nodes) -> text(nodes, shown != Shown.BEFORE);
                case Change.Altered(Inline before, Inline after, List<Change> _) ->
                    formatting(change, before, after, shown);
                default -> {
                    List<Change> replacement = replacementFrom(changes, i);
                    replaced(replacement, shown);
                    i += replacement.size() - 1;
                }
            }
            i++;
        }
    }

    /** A text as it is, without changes. */
    void text(List<? extends Node> line, boolean after) {
        List<Inline> run = new ArrayList<>();
        for (Node node : line) {
            if (node instanceof Inline.Citation citation) {
                html.line(run);
                run.clear();
                citation(citation, after ? citationsAfter : citationsBefore);
            } else if (node instanceof Inline inline) {
                run.add(inline);
            }
        }
        html.line(run);
    }

    private void citation(Inline.Citation citation, CitationNumbers citations) {
        OptionalInt number = citations.numberOf(citation.reference());
        html.open("sup", "class", "citation")
                .text("[" + (number.isPresent() ? String.valueOf(number.getAsInt()) : "?") + "]")
                .close("sup");
    }

    private static List<Change> replacementFrom(List<Change> changes, int start) {
        int end = start;
        while (end < changes.size()
                && (changes.get(end) instanceof Change.Removed || changes.get(end) instanceof Change.Added)) {
            end++;
        }
        return changes.subList(start, Math.max(end, start + 1));
    }

    private void replaced(List<Change> changes, Shown shown) {
        List<Node> removed = Changes.Side.BEFORE.of(changes);
        List<Node> added = Changes.Side.AFTER.of(changes);
        ChangeKind kind = added.isEmpty()
                ? ChangeKind.DELETION
                : removed.isEmpty() ? ChangeKind.ADDITION : ChangeKind.REPLACEMENT;
        boolean showsRemoved = !removed.isEmpty() && shown != Shown.AFTER;
        boolean showsAdded = !added.isEmpty() && shown != Shown.BEFORE;
        if (!showsRemoved && !showsAdded) {
            return;
        }
        html.open("span", numbers.attributes(changes.getFirst(), kind));
        if (showsRemoved) {
            html.open("del")
                    .open("span", "class", "visually-hidden")
                    .text("Deleted: ")
                    .close("span");
            text(removed, false);
            html.close("del");
        }
        if (showsAdded) {
            html.open("ins")
                    .open("span", "class", "visually-hidden")
                    .text("Added: ")
                    .close("span");
            text(added, true);
            html.close("ins");
        }
        html.close("span");
    }

    private void formatting(Change change, Inline before, Inline after, Shown shown) {
        String what = String.join(", ", SettingChanges.between(before.marks(), after.marks()));
        html.open("span", numbers.attributes(change, ChangeKind.FORMATTING))
                .open("span", "class", "visually-hidden")
                .text("Formatting changed: ")
                .close("span");
        text(List.of(shown == Shown.BEFORE ? before : after), shown != Shown.BEFORE);
        if (shown != Shown.BEFORE) {
            html.open("span", "class", "change-note").text(" (" + what + ")").close("span");
        }
        html.close("span");
    }
}
