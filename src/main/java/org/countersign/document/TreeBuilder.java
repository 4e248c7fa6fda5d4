package org.countersign.document;

import java.util.ArrayList;
import java.util.List;

/** Builds nodes from tokens; the one place where a document's structure is checked. */
final class TreeBuilder {

    static final int MAXIMUM_LEVELS = 100;

    private record Begun(Token.Open open, List<Node> content) {}

    private final int levelAbove;
    private final List<Node> finished = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();

    private TreeBuilder(int levelAbove) {
        this.levelAbove = levelAbove;
    }

    /**
     * The nodes that the tokens make, side by side.
     *
     * @param levelAbove how many levels of the document lie above these nodes
     * @throws BrokenRuleException with the place below the first node, when they make none
     */
    static List<Node> build(List<Token> tokens, int levelAbove) {
        TreeBuilder builder = new TreeBuilder(levelAbove);
        tokens.forEach(builder::take);
        if (!builder.begun.isEmpty()) {
            throw builder.broken("", "has no end");
        }
        return builder.finished;
    }

    private void take(Token token) {
        switch (token) {
            case Token.Open open -> {
                checkLevel();
                begun.add(new Begun(open, new ArrayList<>()));
            }
            case Token.Close close -> end(close);
            case Token.Run(String text, Marks marks) -> {
                checkLevel();
                siblings().add(textOf(text, marks));
            }
            case Token.Leaf(Node node) -> {
                checkLevel();
                siblings().add(node);
            }
        }
    }

    private void end(Token.Close close) {
        if (begun.isEmpty() || !begun.getLast().open().type().joinsWith(close.type())) {
            throw broken("", "'" + close.type().jsonName() + "' ends where it has not begun");
        }
        Begun node = begun.getLast();
        Node made;
        try {
            made = node.open().type().make(node.open().attributes(), Marks.NONE, node.content());
        } catch (BrokenRuleException e) {
            throw broken(e.place(), e.problem());
        }
        begun.removeLast();
        siblings().add(made);
    }

    private Inline.Text textOf(String text, Marks marks) {
        try {
            return new Inline.Text(text, marks);
        } catch (BrokenRuleException e) {
            throw broken(e.place(), e.problem());
        }
    }

    private List<Node> siblings() {
        return begun.isEmpty() ? finished : begun.getLast().content();
    }

    private void checkLevel() {
        if (levelAbove + begun.size() + 1 > MAXIMUM_LEVELS) {
            throw broken("", "is nested deeper than " + MAXIMUM_LEVELS + " levels");
        }
    }

    private BrokenRuleException broken(String place, String problem) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < begun.size() - 1; i++) {
            path.append("content[").append(begun.get(i).content().size()).append("].");
        }
        path.append(place);
        return new BrokenRuleException(path.toString().replaceAll("\\.$", ""), problem);
    }
}
