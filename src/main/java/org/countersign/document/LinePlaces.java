package org.countersign.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Where the lines of a document that hold anything begin, in the order in which they are read. */
final class LinePlaces {

    private final NodeSizes sizes = new NodeSizes();
    private final List<Integer> places = new ArrayList<>();

    private LinePlaces() {}

    static Iterator<Integer> of(Document document) {
        LinePlaces lines = new LinePlaces();
        lines.collect(document, 0);
        return lines.places.iterator();
    }

    /** @param start the position at which the node's content begins */
    private void collect(Node node, int start) {
        if (!node.content().isEmpty() && node.content().getFirst() instanceof Inline) {
            places.add(start);
            return;
        }
        int position = start;
        for (Node child : node.content()) {
            collect(child, position + 1);
            position += sizes.of(child);
        }
    }
}
