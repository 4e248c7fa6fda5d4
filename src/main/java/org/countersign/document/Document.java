package org.countersign.document;

import java.util.List;

/**
 * An article's body: one or more blocks. Two documents that read the same are equal, since texts are joined and marks
 * ordered when nodes are made.
 */
public record Document(List<Block> content) implements Node {

    private static final Document EMPTY = new Document(List.of(new Block.Paragraph(List.of())));

    /** @throws IllegalArgumentException when there is no block */
    public Document {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new BrokenRuleException("content", "needs at least one block");
        }
    }

    /** What a new draft starts with: an empty paragraph. */
    public static Document empty() {
        return EMPTY;
    }
}
