package org.countersign.exchange;

import org.commonmark.node.CustomNode;

/** Words in brackets that mean more than they say: {@code [^3]} or {@code [!WARNING]}. */
final class BracketMark extends CustomNode {

    private final String words;

    /** @param words without the brackets */
    BracketMark(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isFootnote() {
        return words.startsWith("^");
    }

    /** The reference's id, or the alert's kind. */
    String name() {
        return words.substring(1);
    }
}
