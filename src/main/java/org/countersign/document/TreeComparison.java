package org.countersign.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares trees from their roots down: siblings that are the same are aligned first, then those that are alike, and of
 * these what stands in them. What is left on both sides may have moved.
 */
final class TreeComparison {

    private final Likeness likeness = new Likeness();
    private final Pairing pairing = new Pairing(likeness);

    List<Change> between(List<Block> before, List<Block> after) {
        return new Moves(this, pairing, likeness).foundIn(siblings(before, after));
    }

    /** How a node became another one of its kind. */
    Change altered(Node before, Node after) {
        if (before.equals(after)) {
            return new Change.Kept(List.of(before));
        }
        List<Change> content = Anatomy.of(before).type().holdsText()
                ? LineComparison.between(line(before), line(after))
                : siblings(before.content(), after.content());
        return new Change.Altered(before, after, content);
    }

    private static List<Inline> line(Node node) {
        return node.content().stream().map(Inline.class::cast).toList();
    }

    private List<Change> siblings(List<? extends Node> before, List<? extends Node> after) {
        Map<Node, Integer> numbers = new HashMap<>();
        int[] partners = Alignment.of(numbered(before, numbers), numbered(after, numbers));
        List<Change> changes = new ArrayList<>();
        int start = 0;
        int startAfter = 0;
        for (int i = 0; i < partners.length; ) {
            int end = i;
            while (end < partners.length && partners[end] != Alignment.NONE && partners[end] - partners[i] == end - i) {
                end++;
            }
            if (end > i) {
                different(before.subList(start, i), after.subList(startAfter, partners[i]), changes);
                changes.add(new Change.Kept(before.subList(i, end)));
                start = end;
                startAfter = partners[end - 1] + 1;
            }
            i = Math.max(end, i + 1);
        }
        different(before.subList(start, before.size()), after.subList(startAfter, after.size()), changes);
        return changes;
    }

    private static int[] numbered(List<? extends Node> nodes, Map<Node, Integer> numbers) {
        return nodes.stream()
                .mapToInt(node -> numbers.computeIfAbsent(node, _ -> numbers.size()))
                .toArray();
    }

    /** Siblings of which none is the same as another. */
    private void different(List<? extends Node> before, List<? extends Node> after, List<Change> changes) {
        int start = 0;
        int startAfter = 0;
        for (int[] pair : pairing.inOrder(before, after)) {
            replaced(before.subList(start, pair[0]), after.subList(startAfter, pair[1]), changes);
            changes.add(altered(before.get(pair[0]), after.get(pair[1])));
            start = pair[0] + 1;
            startAfter = pair[1] + 1;
        }
        replaced(before.subList(start, before.size()), after.subList(startAfter, after.size()), changes);
    }

    private static void replaced(List<? extends Node> before, List<? extends Node> after, List<Change> changes) {
        before.forEach(node -> changes.add(new Change.Removed(node)));
        after.forEach(node -> changes.add(new Change.Added(node)));
    }
}
