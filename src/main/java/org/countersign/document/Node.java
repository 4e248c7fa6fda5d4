package org.countersign.document;

import java.util.List;

/** A node of the document's tree. Nodes are immutable, check themselves when made, and are equal when they hold the same. */
public sealed interface Node permits Document, Block, ListItem, TableRow, TableCell, QuestionPart, Inline {

    /** The nodes that stand in this one, possibly none. */
    default List<? extends Node> content() {
        return List.of();
    }
}
