package org.countersign.document;

import java.util.List;

/**
 * How a stretch of nodes in one place became another. A list of changes, read from its start, tells of all nodes that
 * stood or stand there, those that were kept included.
 */
public sealed interface Change {

    /** Nodes that are the same before and after; in a line of text possibly a part of a node. */
    record Kept(List<? extends Node> nodes) implements Change {

        public Kept {
            nodes = List.copyOf(nodes);
        }
    }

    record Added(Node node) implements Change {}

    record Removed(Node node) implements Change {}

    /**
     * A node that became another of its kind: in its type or attributes, in what stands in it, or both. A text whose
     * marks alone changed has no content.
     *
     * @param content how what stood in it became what stands in it
     */
    record Altered(Node before, Node after, List<Change> content) implements Change {

        public Altered {
            content = List.copyOf(content);
        }
    }

    /** Where something stood that stands elsewhere now. */
    record MovedAway(Move move) implements Change {}

    /** Where something stands that stood elsewhere before. */
    record MovedHere(Move move) implements Change {}

    /**
     * A new node around something that stood elsewhere before, as a list around an item that became one of a lower level.
     *
     * @param content added or moved here, all of it
     */
    record NewAround(Node node, List<Change> content) implements Change {

        public NewAround {
            content = List.copyOf(content);
        }
    }

    /**
     * A node that is gone while something of it stands elsewhere now.
     *
     * @param content removed or moved away, all of it
     */
    record GoneAround(Node node, List<Change> content) implements Change {

        public GoneAround {
            content = List.copyOf(content);
        }
    }

    /**
     * A node's way from one place to another.
     *
     * @param number 1, 2, 3… in the order of where it stands now
     * @param inside {@link Kept} with the one node, or {@link Altered} when it was changed as well
     */
    record Move(int number, Change inside) {}
}
