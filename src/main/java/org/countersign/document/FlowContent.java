package org.countersign.document;

import java.util.List;

/** The content of those nodes that hold one or more flow blocks. */
final class FlowContent {

    private FlowContent() {}

    static List<Block.Flow> atLeastOne(List<Block.Flow> content) {
        if (content.isEmpty()) {
            throw new BrokenRuleException("content", "needs at least one block");
        }
        return List.copyOf(content);
    }
}
