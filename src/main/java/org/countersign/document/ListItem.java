package org.countersign.document;

import java.util.List;

/** An item of a list: a paragraph, then any number of flow blocks. */
public record ListItem(List<Block.Flow> content) implements Node {

    /** @throws IllegalArgumentException when it does not start with a paragraph */
    public ListItem {
        content = List.copyOf(content);
        if (content.isEmpty() || !(content.getFirst() instanceof Block.Paragraph)) {
            throw new BrokenRuleException("content", "must start with a 'paragraph'");
        }
    }

    static List<ListItem> atLeastOne(List<ListItem> items) {
        if (items.isEmpty()) {
            throw new BrokenRuleException("content", "needs at least one 'listItem'");
        }
        return List.copyOf(items);
    }
}
