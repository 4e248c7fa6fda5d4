package org.countersign.document;

import java.util.Map;

/** What a node is apart from what stands in it: its type and attributes, as JSON shows them. */
record Anatomy(NodeType type, Map<AttributeRule, Object> attributes) {

    private Anatomy(NodeType type) {
        this(type, Map.of());
    }

    static Anatomy of(Node node) {
        return switch (node) {
            case Document _ -> new Anatomy(NodeType.DOCUMENT);
            case Block.Paragraph _ -> new Anatomy(NodeType.PARAGRAPH);
            case Block.Heading heading -> new Anatomy(NodeType.HEADING, Map.of(AttributeRule.LEVEL, heading.level()));
            case Block.BulletList _ -> new Anatomy(NodeType.BULLET_LIST);
            case Block.OrderedList list ->
                new Anatomy(NodeType.ORDERED_LIST, Map.of(AttributeRule.START, list.start()));
            case ListItem _ -> new Anatomy(NodeType.LIST_ITEM);
            case Block.Blockquote _ -> new Anatomy(NodeType.BLOCKQUOTE);
            case Block.Callout callout ->
                new Anatomy(
                        NodeType.CALLOUT,
                        Map.of(AttributeRule.KIND, callout.kind().code()));
            case Block.CallToAction call ->
                new Anatomy(
                        NodeType.CALL_TO_ACTION,
                        Map.of(
                                AttributeRule.LABEL,
                                call.label(),
                                AttributeRule.HREF,
                                call.href().value()));
            case Block.HorizontalRule _ -> new Anatomy(NodeType.HORIZONTAL_RULE);
            case Inline.HardBreak _ -> new Anatomy(NodeType.HARD_BREAK);
            case Inline.Text _ -> new Anatomy(NodeType.TEXT);
        };
    }
}
