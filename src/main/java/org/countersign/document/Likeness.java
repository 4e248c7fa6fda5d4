package org.countersign.document;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Judges whether one node can be told as a change of another, and how good that telling is. */
final class Likeness {

    /** Nodes that have nothing in common but their kind; it decides where nothing else does. */
    private static final double OF_KIND = 0.01;

    private final Map<Node, Sketch> sketches = new IdentityHashMap<>();

    Sketch sketch(Node node) {
        Sketch known = sketches.get(node);
        if (known == null) {
            known = Sketch.of(Stream.concat(attributes(node), content(node)));
            sketches.put(node, known);
        }
        return known;
    }

    private static Stream<Sketch> attributes(Node node) {
        return Anatomy.of(node).attributes().values().stream()
                .filter(String.class::isInstance)
                .map(value -> Sketch.of((String) value));
    }

    private Stream<Sketch> content(Node node) {
        return Anatomy.of(node).type().holdsText()
                ? Stream.of(Sketch.of(textOf(node)))
                : node.content().stream().map(this::sketch);
    }

    private static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        node.content().forEach(inline -> text.append(inline instanceof Inline.Text run ? run.text() : " "));
        return text.toString();
    }

    /** 0 when the one is better told as gone and the other as new; otherwise how alike they are, up to 1 and a little. */
    double of(Node before, Node after) {
        Kin kin = Kin.of(before);
        if (kin != Kin.of(after)) {
            return 0;
        }
        double likeness = sketch(before).likeness(sketch(after));
        return likeness >= kin.least ? likeness + OF_KIND : 0;
    }

    /** Nodes of which one can become the other. */
    private enum Kin {
        /** Sentences: where too little is kept, reading both whole is easier. */
        TEXT(0.2),
        LIST(0.05),
        ITEM(0.15),
        PASSAGE(0.05),
        CALL(0.1),
        TABLE(0.05),
        ROW(0.15),
        CELL(0),
        QUESTION_AND_ANSWER(0.05),
        QUESTION(0),
        ANSWER(0),
        IMAGE(0),
        /** Nothing is in it that could be alike. */
        PLACE(0);

        private final double least;

        Kin(double least) {
            this.least = least;
        }

        static Kin of(Node node) {
            return switch (node) {
                case Block.Paragraph _, Block.Heading _ -> TEXT;
                case Block.BulletList _, Block.OrderedList _ -> LIST;
                case ListItem _ -> ITEM;
                case Block.Blockquote _, Block.Callout _ -> PASSAGE;
                case Block.CallToAction _ -> CALL;
                case Block.Table _ -> TABLE;
                case TableRow _ -> ROW;
                case TableCell _ -> CELL;
                case Block.QuestionAndAnswer _ -> QUESTION_AND_ANSWER;
                case QuestionPart.Question _ -> QUESTION;
                case QuestionPart.Answer _ -> ANSWER;
                case Block.Image _ -> IMAGE;
                case Block.HorizontalRule _, Document _, Inline _ -> PLACE;
            };
        }
    }
}
