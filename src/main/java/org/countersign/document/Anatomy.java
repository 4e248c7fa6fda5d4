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
            case Block.Table _ -> new Anatomy(NodeType.TABLE);
            case TableRow _ -> new Anatomy(NodeType.TABLE_ROW);
            case TableCell cell ->
                new Anatomy(
                        cell.header() ? NodeType.TABLE_HEADER : NodeType.TABLE_CELL,
                        Map.of(AttributeRule.COLSPAN, cell.colspan(), AttributeRule.ROWSPAN, cell.rowspan()));
            case Block.QuestionAndAnswer _ -> new Anatomy(NodeType.QUESTION_AND_ANSWER);
            case QuestionPart.Question _ -> new Anatomy(NodeType.QUESTION);
            case QuestionPart.Answer _ -> new Anatomy(NodeType.ANSWER);
            case Block.Image image ->
                new Anatomy(
                        NodeType.IMAGE,
                        Map.of(
                                AttributeRule.MEDIA,
                                image.media().hex(),
                                AttributeRule.ALT,
                                image.alt(),
                                AttributeRule.WIDTH,
                                image.width(),
                                AttributeRule.HEIGHT,
                                image.height()));
            case Block.HorizontalRule _ -> new Anatomy(NodeType.HORIZONTAL_RULE);
            case Inline.HardBreak _ -> new Anatomy(NodeType.HARD_BREAK);
            case Inline.Citation citation ->
                new Anatomy(
                        NodeType.CITATION,
                        Map.of(AttributeRule.REFERENCE, citation.reference().value()));
            case Inline.Text _ -> new Anatomy(NodeType.TEXT);
        };
    }
}
