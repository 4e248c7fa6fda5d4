package org.countersign.document;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a plain text that became another: words that stay, go or come. */
public record TextChange(Kind kind, String text) {

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** All of both texts, in order; what goes stands before what comes in its place. Either may be empty. */
    public static List<TextChange> between(String before, String after) {
        List<TextChange> changes = new ArrayList<>();
        for (Change change : LineComparison.between(line(before), line(after))) {
            switch (change) {
                case Change.Kept(var nodes) ->
                    changes.add(new TextChange(
                            Kind.KEPT,
                            String.join("", nodes.stream().map(TextChange::text).toList())));
                case Change.Removed(Node node) -> changes.add(new TextChange(Kind.REMOVED, text(node)));
                case Change.Added(Node node) -> changes.add(new TextChange(Kind.ADDED, text(node)));
                default -> throw new IllegalStateException("Plain text has no " + change);
            }
        }
        return changes;
    }

    private static List<Inline> line(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text, Marks.NONE));
    }

    private static String text(Node node) {
        return ((Inline.Text) node).text();
    }
}
