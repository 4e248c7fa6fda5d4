package org.countersign.document;

import java.util.List;
import java.util.function.Function;

/** The entries of a list as lines of text with their changes. */
final class EntryLines {

    private EntryLines() {}

    /**
     * @param brief an entry as readers see it
     * @param whole with all that can change about it, for one that did
     */
    static <T> List<List<Change>> of(ListChanges<T> changes, Function<T, String> brief, Function<T, String> whole) {
        return changes.list().stream()
                .map(entry -> switch (entry) {
                    case ListChanges.Entry.Kept<T>(T value) -> between(brief.apply(value), brief.apply(value));
                    case ListChanges.Entry.Added<T>(T value) -> between("", brief.apply(value));
                    case ListChanges.Entry.Removed<T>(T value) -> between(brief.apply(value), "");
                    case ListChanges.Entry.Altered<T>(T before, T after) ->
                        between(whole.apply(before), whole.apply(after));
                })
                .toList();
    }

    private static List<Change> between(String before, String after) {
        return Changes.between(before, after).list();
    }
}
