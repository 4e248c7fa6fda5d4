package org.countersign.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two lines of text word by word: what they say first, how it is set second. */
final class LineComparison {

    private final List<Word> before;
    private final List<Word> after;
    private final List<Change> changes = new ArrayList<>();
    private final List<Inline> removed = new ArrayList<>();
    private final List<Inline> added = new ArrayList<>();

    private LineComparison(List<Inline> before, List<Inline> after) {
        this.before = Word.in(before);
        this.after = Word.in(after);
    }

    static List<Change> between(List<Inline> before, List<Inline> after) {
        LineComparison comparison = new LineComparison(before, after);
        comparison.compare();
        return LikeNeighbours.joined(comparison.changes);
    }

    private void compare() {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] partners = Alignment.of(numbered(before, numbers), numbered(after, numbers));
        forgetLoneSigns(partners);
        int reached = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == Alignment.NONE) {
                removed.addAll(before.get(i).pieces());
                continue;
            }
            add(reached, partners[i]);
            keep(before.get(i), after.get(partners[i]));
            reached = partners[i] + 1;
        }
        add(reached, after.size());
        endReplacement();
    }

    private void add(int from, int to) {
        after.subList(from, to).forEach(word -> added.addAll(word.pieces()));
    }

    private static int[] numbered(List<Word> words, Map<Object, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word.says(), _ -> numbers.size()))
                .toArray();
    }

    /** Spaces and commas alone between two changes tell nobody anything: there, one change is easier to read than two. */
    private void forgetLoneSigns(int[] partners) {
        for (int start = 0; start < partners.length; ) {
            int end = start;
            boolean tells = false;
            while (end < partners.length
                    && partners[end] != Alignment.NONE
                    && (end == start || partners[end] == partners[end - 1] + 1)) {
                tells |= before.get(end).tells();
                end++;
            }
            if (end > start && !tells && liesBetweenChanges(partners, start, end)) {
                Arrays.fill(partners, start, end, Alignment.NONE);
            }
            start = Math.max(end, start + 1);
        }
    }

    private boolean liesBetweenChanges(int[] partners, int start, int end) {
        return (start > 0 || partners[start] > 0) && (end < partners.length || partners[end - 1] + 1 < after.size());
    }

    private void keep(Word old, Word fresh) {
        endReplacement();
        if (old.pieces().equals(fresh.pieces())) {
            changes.add(new Change.Kept(old.pieces()));
            return;
        }
        List<Inline> oldPieces = old.cutLike(fresh);
        List<Inline> freshPieces = fresh.cutLike(old);
        for (int i = 0; i < oldPieces.size(); i++) {
            changes.add(
                    oldPieces.get(i).equals(freshPieces.get(i))
                            ? new Change.Kept(List.of(oldPieces.get(i)))
                            : new Change.Altered(oldPieces.get(i), freshPieces.get(i), List.of()));
        }
    }

    private void endReplacement() {
        JoinedTexts.of(removed).forEach(node -> changes.add(new Change.Removed(node)));
        JoinedTexts.of(added).forEach(node -> changes.add(new Change.Added(node)));
        removed.clear();
        added.clear();
    }
}
