package org.countersign.document;

import java.util.List;
import java.util.Map;

/** A node taken apart into what its JSON shows; a text's characters and marks aside. */
record Anatomy(NodeType type, Map<AttributeRule, Object> attributes, List<? extends Node> content) {

    private Anatomy(NodeType type, List<? extends Node> content) {
        this(type, Map.of(), content);
    }

    static Anatomy of(Node node) {
        return switch (node) {
            case Document(var content) -> new Anatomy(NodeType.DOCUMENT, content);
            case Block.Paragraph(var content) -> new Anatomy(NodeType.PARAGRAPH, content);
            case Block.Heading(int level, var content) ->
                new Anatomy(NodeType.HEADING, Map.of(AttributeRule.LEVEL, level), content);
            case Block.BulletList(var items) -> new Anatomy(NodeType.BULLET_LIST, items);
            case Block.OrderedList(int start, var items) ->
                new Anatomy(NodeType.ORDERED_LIST, Map.of(AttributeRule.START, start), items);
            case ListItem(var content) -> new Anatomy(NodeType.LIST_ITEM, content);
            case Block.Blockquote(var content) -> new Anatomy(NodeType.BLOCKQUOTE, content);
            case Block.Callout(var kind, var content) ->
                new Anatomy(NodeType.CALLOUT, Map.of(AttributeRule.KIND, kind.code()), content);
            case Block.CallToAction(var label, var href, var content) ->
                new Anatomy(
                        NodeType.CALL_TO_ACTION,
                        Map.of(AttributeRule.LABEL, label, AttributeRule.HREF, href.value()),
                        content);
            case Block.HorizontalRule _ -> new Anatomy(NodeType.HORIZONTAL_RULE, List.of());
            case Inline.HardBreak _ -> new Anatomy(NodeType.HARD_BREAK, List.of());
            case Inline.Text _ -> new Anatomy(NodeType.TEXT, List.of());
        };
    }
}
