package org.countersign.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads nodes from JSON into tokens: names, attributes, marks and texts are checked here, the structure when a tree is
 * built. So a slice, whose outer nodes are cut through, is read with the same strictness as a document.
 */
final class TokenReader {

    private static final Token NOT_YET_KNOWN = new Token.Close(NodeType.DOCUMENT);

    private final StrictJson json;
    private final List<Token> tokens = new ArrayList<>();

    TokenReader(StrictJson json) {
        this.json = json;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Reads the node at which the JSON stands. */
    void node(int level) {
        if (level > TreeBuilder.MAXIMUM_LEVELS) {
            throw json.problem("is nested deeper than " + TreeBuilder.MAXIMUM_LEVELS + " levels");
        }
        int index = tokens.size();
        tokens.add(NOT_YET_KNOWN);
        Fields fields = new Fields();
        json.object("a node is an object", "field", name -> switch (name) {
            case "type" -> fields.readType();
            case "attrs" -> fields.attributes.read(json);
            case "marks" -> fields.readMarks();
            case "text" -> fields.readText();
            case "content" -> fields.readContent(level);
            default -> false;
        });
        finish(fields, index);
    }

    /** Reads the mark at which the JSON stands. */
    static Mark mark(StrictJson json) {
        RawAttributes attributes = new RawAttributes();
        MarkType[] type = new MarkType[1];
        json.object("a mark is an object", "field", name -> switch (name) {
            case "type" -> {
                type[0] = markType(json);
                yield true;
            }
            case "attrs" -> attributes.read(json);
            default -> false;
        });
        if (type[0] == null) {
            throw json.problemAt("type", "is missing");
        }
        return type[0].make(attributes.checked(json, type[0].attributes()));
    }

    private static MarkType markType(StrictJson json) {
        String name = json.string();
        MarkType type = MarkType.named(name);
        if (type == null) {
            throw json.problemAbove("unknown mark '" + StrictJson.shown(name) + "'");
        }
        return type;
    }

    private void finish(Fields fields, int index) {
        NodeType type = fields.type;
        if (type == null) {
            throw json.problemAt("type", "is missing");
        }
        Map<AttributeRule, Object> attributes = fields.attributes.checked(json, type.attributes());
        if (!fields.marks.isEmpty() && !type.takesMarks()) {
            throw json.problemAt("marks", "'" + type.jsonName() + "' takes no marks");
        }
        if (fields.hasContent && type.isLeaf()) {
            throw json.problemAt("content", "'" + type.jsonName() + "' takes no content");
        }
        if (fields.text != null && type != NodeType.TEXT) {
            throw json.problem("unknown field 'text'");
        }
        if (!type.isLeaf()) {
            tokens.set(index, new Token.Open(type, attributes));
            tokens.add(new Token.Close(type));
            return;
        }
        try {
            tokens.set(index, leaf(type, attributes, new Marks(fields.marks), fields.text));
        } catch (BrokenRuleException e) {
            throw json.problem(e);
        }
    }

    private static Token leaf(
            NodeType type, Map<AttributeRule, Object> attributes, Marks marks, @Nullable String text) {
        if (text == null) {
            return new Token.Leaf(type.make(attributes, marks, List.of()));
        }
        Inline.Text node = new Inline.Text(text, marks);
        return new Token.Run(node.text(), node.marks());
    }

    /** A node's fields, which may come in any order. */
    private final class Fields {

        private @Nullable NodeType type;
        private final RawAttributes attributes = new RawAttributes();
        private final List<Mark> marks = new ArrayList<>();
        private @Nullable String text;
        private boolean hasContent;

        private boolean readType() {
            String name = json.string();
            type = NodeType.named(name);
            if (type == null) {
                throw json.problemAbove("unknown node '" + StrictJson.shown(name) + "'");
            }
            return true;
        }

        private boolean readMarks() {
            json.list(() -> {
                if (marks.size() >= MarkType.values().length) {
                    throw json.problemAbove("holds more marks than there are");
                }
                marks.add(mark(json));
            });
            return true;
        }

        private boolean readText() {
            text = json.string();
            return true;
        }

        private boolean readContent(int level) {
            hasContent = json.list(() -> node(level + 1)) > 0;
            return true;
        }
    }

    /** Attributes as they are read, before it is known whose they are. */
    private static final class RawAttributes {

        private final Map<AttributeRule, @Nullable Object> values = new EnumMap<>(AttributeRule.class);

        private boolean read(StrictJson json) {
            json.object("must be an object", "attribute", name -> {
                AttributeRule rule = AttributeRule.named(name);
                if (rule != null) {
                    values.put(rule, json.scalar());
                }
                return rule != null;
            });
            return true;
        }

        private Map<AttributeRule, Object> checked(StrictJson json, List<AttributeRule> expected) {
            Map<AttributeRule, Object> checked = new EnumMap<>(AttributeRule.class);
            for (AttributeRule rule : expected) {
                if (!values.containsKey(rule)) {
                    throw json.problemAt("attrs." + rule.jsonName(), "is missing");
                }
                try {
                    checked.put(rule, rule.check(values.get(rule)));
                } catch (BrokenRuleException e) {
                    throw json.problem(e);
                }
            }
            for (AttributeRule rule : values.keySet()) {
                if (!expected.contains(rule)) {
                    throw json.problemAt("attrs", "unknown attribute '" + rule.jsonName() + "'");
                }
            }
            return checked.isEmpty() ? Map.of() : checked;
        }
    }
}
