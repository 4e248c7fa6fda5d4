package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rewrites a document here and there, as its authors would between two revisions. */
final class Rewriting {

    private static final List<String> WORDS =
            List.of("dose", "20 mg", "daily", "not", "2.5", "a", "Infusion", "é", ",");

    private final Random random;

    private Rewriting(Random random) {
        this.random = random;
    }

    static Document of(Document document, Random random) {
        return (Document) new Rewriting(random).rewritten(document);
    }

    private Node rewritten(Node node) {
        if (node instanceof Inline inline) {
            return inline(inline);
        }
        List<Node> content = new ArrayList<>();
        for (Node child : node.content()) {
            switch (random.nextInt(12)) {
                case 0 -> content.addAll(List.of(child, child));
                case 1 -> content.addFirst(child);
                case 2 -> {
                    // left out
                }
                case 3, 4, 5 -> content.add(rewritten(child));
                default -> content.add(child);
            }
        }
        Anatomy anatomy = Anatomy.of(node);
        try {
            return anatomy.type().make(anatomy.attributes(), Marks.NONE, content);
        } catch (BrokenRuleException e) {
            return node;
        }
    }

    private Node inline(Inline inline) {
        Marks marks = random.nextInt(3) == 0
                ? new Marks(List.of(random.nextBoolean() ? new Mark.Bold() : new Mark.Italic()))
                : inline.marks();
        if (!(inline instanceof Inline.Text(String text, Marks _)) || random.nextInt(3) == 0) {
            return inline.with(marks);
        }
        List<String> words = new ArrayList<>(Words.of(text));
        words.add(random.nextInt(words.size() + 1), WORDS.get(random.nextInt(WORDS.size())));
        return new Inline.Text(String.join("", words), marks);
    }
}
