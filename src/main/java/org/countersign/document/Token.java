package org.countersign.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A piece of a document written out flat, as positions count it: a node's beginning and end are one each, a text one for
 * each UTF-16 unit, a leaf one.
 */
sealed interface Token {

    int size();

    /** The same with its marks changed; what carries none stays as it is. */
    default Token withMarks(UnaryOperator<Marks> change) {
        return switch (this) {
            case Run(String text, Marks marks) -> new Run(text, change.apply(marks));
            case Leaf(Inline inline) -> new Leaf(inline.with(change.apply(inline.marks())));
            case Open _, Close _, Leaf _ -> this;
        };
    }

    /** Where a node begins. */
    record Open(NodeType type, Map<AttributeRule, Object> attributes) implements Token {

        Open with(AttributeRule attribute, Object value) {
            Map<AttributeRule, Object> changed = new EnumMap<>(attributes);
            changed.put(attribute, value);
            return new Open(type, changed);
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Where a node ends; the type tells which nodes it may be the end of after a change. */
    record Close(NodeType type) implements Token {

        @Override
        public int size() {
            return 1;
        }
    }

    /** Text. A change may leave half a surrogate pair here; a tree cannot be built of that. */
    record Run(String text, Marks marks) implements Token {

        @Override
        public int size() {
            return text.length();
        }
    }

    /** A node that holds nothing. */
    record Leaf(Node node) implements Token {

        @Override
        public int size() {
            return 1;
        }
    }

    static void flatten(Node node, List<Token> target) {
        if (node instanceof Inline.Text text) {
            target.add(new Run(text.text(), text.marks()));
            return;
        }
        Anatomy anatomy = Anatomy.of(node);
        if (anatomy.type().isLeaf()) {
            target.add(new Leaf(node));
            return;
        }
        target.add(new Open(anatomy.type(), anatomy.attributes()));
        node.content().forEach(child -> flatten(child, target));
        target.add(new Close(anatomy.type()));
    }
}
