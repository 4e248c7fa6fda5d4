package org.countersign.document;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How many positions nodes take, each counted once. While steps are applied, most nodes stay the very same objects, and
 * a list of thousands of items is not counted again for each character.
 */
final class NodeSizes {

    private final Map<Node, Integer> known = new IdentityHashMap<>();

    int of(Node node) {
        if (node instanceof Inline.Text text) {
            return text.text().length();
        }
        if (node.content().isEmpty()) {
            return Anatomy.of(node).type().isLeaf() ? 1 : 2;
        }
        Integer size = known.get(node);
        if (size == null) {
            size = 2 + ofAll(node.content());
            known.put(node, size);
        }
        return size;
    }

    int ofAll(Iterable<? extends Node> nodes) {
        int sum = 0;
        for (Node node : nodes) {
            sum += of(node);
        }
        return sum;
    }

    /** Tells that a node is no more and another, so much larger, stands in its place. */
    void replaced(Node old, Node fresh, int growth) {
        int size = of(old) + growth;
        known.remove(old);
        if (!fresh.content().isEmpty()) {
            known.put(fresh, size);
        }
    }
}
