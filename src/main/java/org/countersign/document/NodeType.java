package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.document.Block.Flow;
import org.countersign.shared.ImageHash;
import org.jspecify.annotations.Nullable;

/** The nodes by name: which attributes each has, what it holds, and how it is made from them. */
enum NodeType {
    DOCUMENT("doc", Block.class, List.of(), (_, _, content) -> new Document(all(Block.class, content))),
    PARAGRAPH("paragraph", Inline.class, List.of(), (_, _, content) -> new Block.Paragraph(all(Inline.class, content))),
    HEADING(
            "heading",
            Inline.class,
            List.of(AttributeRule.LEVEL),
            (attributes, _, content) ->
                    new Block.Heading(AttributeRule.LEVEL.numberIn(attributes), all(Inline.class, content))),
    BULLET_LIST(
            "bulletList",
            ListItem.class,
            List.of(),
            (_, _, content) -> new Block.BulletList(all(ListItem.class, content))),
    ORDERED_LIST(
            "orderedList",
            ListItem.class,
            List.of(AttributeRule.START),
            (attributes, _, content) ->
                    new Block.OrderedList(AttributeRule.START.numberIn(attributes), all(ListItem.class, content))),
    LIST_ITEM("listItem", Flow.class, List.of(), (_, _, content) -> new ListItem(all(Flow.class, content))),
    BLOCKQUOTE("blockquote", Flow.class, List.of(), (_, _, content) -> new Block.Blockquote(all(Flow.class, content))),
    CALLOUT(
            "callout",
            Flow.class,
            List.of(AttributeRule.KIND),
            (attributes, _, content) -> new Block.Callout(
                    CalloutKind.ofCode(AttributeRule.KIND.textIn(attributes)), all(Flow.class, content))),
    CALL_TO_ACTION(
            "callToAction",
            Inline.class,
            List.of(AttributeRule.LABEL, AttributeRule.HREF),
            (attributes, _, content) -> new Block.CallToAction(
                    AttributeRule.LABEL.textIn(attributes),
                    LinkAddress.of(AttributeRule.HREF.textIn(attributes)),
                    all(Inline.class, content))),
    TABLE("table", TableRow.class, List.of(), (_, _, content) -> new Block.Table(all(TableRow.class, content))),
    TABLE_ROW("tableRow", TableCell.class, List.of(), (_, _, content) -> new TableRow(all(TableCell.class, content))),
    TABLE_HEADER(
            "tableHeader",
            Flow.class,
            List.of(AttributeRule.COLSPAN, AttributeRule.ROWSPAN),
            (attributes, _, content) -> cell(true, attributes, content)),
    TABLE_CELL(
            "tableCell",
            Flow.class,
            List.of(AttributeRule.COLSPAN, AttributeRule.ROWSPAN),
            (attributes, _, content) -> cell(false, attributes, content)),
    QUESTION_AND_ANSWER(
            "questionAndAnswer",
            QuestionPart.class,
            List.of(),
            (_, _, content) -> questionAndAnswer(all(QuestionPart.class, content))),
    QUESTION(
            "question",
            Inline.class,
            List.of(),
            (_, _, content) -> new QuestionPart.Question(all(Inline.class, content))),
    ANSWER("answer", Flow.class, List.of(), (_, _, content) -> new QuestionPart.Answer(all(Flow.class, content))),
    IMAGE(
            "image",
            Inline.class,
            List.of(AttributeRule.MEDIA, AttributeRule.ALT, AttributeRule.WIDTH, AttributeRule.HEIGHT),
            (attributes, _, content) -> new Block.Image(
                    ImageHash.of(AttributeRule.MEDIA.textIn(attributes)),
                    AttributeRule.ALT.textIn(attributes),
                    AttributeRule.WIDTH.numberIn(attributes),
                    AttributeRule.HEIGHT.numberIn(attributes),
                    all(Inline.class, content))),
    HORIZONTAL_RULE("horizontalRule", null, List.of(), (_, _, _) -> new Block.HorizontalRule()),
    HARD_BREAK("hardBreak", null, List.of(), (_, marks, _) -> new Inline.HardBreak(marks)),
    CITATION(
            "citation",
            null,
            List.of(AttributeRule.REFERENCE),
            (attributes, marks, _) ->
                    new Inline.Citation(ReferenceId.of(AttributeRule.REFERENCE.textIn(attributes)), marks)),
    /** Made from its text, not from content. */
    TEXT("text", null, List.of(), (_, _, _) -> {
        throw new BrokenRuleException("text", "is missing");
    });

    private interface Making {
        Node make(Map<AttributeRule, Object> attributes, Marks marks, List<Node> content);
    }

    private final String jsonName;
    private final @Nullable Class<? extends Node> holds;
    private final List<AttributeRule> attributes;
    private final Making making;

    NodeType(String jsonName, @Nullable Class<? extends Node> holds, List<AttributeRule> attributes, Making making) {
        this.jsonName = jsonName;
        this.holds = holds;
        this.attributes = attributes;
        this.making = making;
    }

    /**
     * @param attributes checked, and all of those that the type has
     * @throws BrokenRuleException with the place below this node, when the content does not fit
     */
    Node make(Map<AttributeRule, Object> attributes, Marks marks, List<Node> content) {
        checkPlaces(content);
        return making.make(attributes, marks, content);
    }

    void checkPlaces(List<Node> content) {
        for (int i = 0; i < content.size(); i++) {
            if (holds == null || !holds.isInstance(content.get(i))) {
                String child = Anatomy.of(content.get(i)).type().jsonName;
                throw new BrokenRuleException(
                        "content[" + i + "]", "'%s' cannot stand in '%s'".formatted(child, jsonName));
            }
        }
    }

    String jsonName() {
        return jsonName;
    }

    List<AttributeRule> attributes() {
        return attributes;
    }

    boolean isLeaf() {
        return holds == null;
    }

    /** Whether lines of text stand in it, and not other blocks. */
    boolean holdsText() {
        return holds == Inline.class;
    }

    boolean takesMarks() {
        return this == TEXT || this == HARD_BREAK || this == CITATION;
    }

    /** Whether the halves of two such nodes can become one node: what the one holds may also stand in the other. */
    boolean joinsWith(NodeType other) {
        return holds != null && holds == other.holds;
    }

    static @Nullable NodeType named(String jsonName) {
        for (NodeType type : values()) {
            if (type.jsonName.equals(jsonName)) {
                return type;
            }
        }
        return null;
    }

    private static TableCell cell(boolean header, Map<AttributeRule, Object> attributes, List<Node> content) {
        return new TableCell(
                header,
                AttributeRule.COLSPAN.numberIn(attributes),
                AttributeRule.ROWSPAN.numberIn(attributes),
                all(Flow.class, content));
    }

    private static Block.QuestionAndAnswer questionAndAnswer(List<QuestionPart> parts) {
        if (parts.size() == 2
                && parts.get(0) instanceof QuestionPart.Question question
                && parts.get(1) instanceof QuestionPart.Answer answer) {
            return new Block.QuestionAndAnswer(question, answer);
        }
        throw new BrokenRuleException("content", "must be a 'question' and an 'answer'");
    }

    private static <T extends Node> List<T> all(Class<T> kind, List<Node> content) {
        List<T> nodes = new ArrayList<>(content.size());
        for (Node node : content) {
            nodes.add(kind.cast(node));
        }
        return nodes;
    }
}
