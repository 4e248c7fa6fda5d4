package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What lies between two texts, from the first change to the last. It holds both: what was there before can be read off it
 * as well as what came of it.
 */
public record Changes(List<Change> list) {

    public Changes {
        list = List.copyOf(list);
    }

    /** How one document became another. */
    public static Changes between(Document before, Document after) {
        return new Changes(new TreeComparison().between(before.content(), after.content()));
    }

    /** How one plain text became another. */
    public static Changes between(String before, String after) {
        return new Changes(LineComparison.between(lineOf(before), lineOf(after)));
    }

    public boolean isEmpty() {
        return list.stream().allMatch(Change.Kept.class::isInstance);
    }

    /**
     * What the document becomes by these changes.
     *
     * @throws IllegalArgumentException when they are not about this document
     */
    public Document applyTo(Document document) {
        if (!document.content().equals(Side.BEFORE.of(list))) {
            throw notAboutThis();
        }
        return new Document(Side.AFTER.of(list).stream().map(Block.class::cast).toList());
    }

    /** @see #applyTo(Document) */
    public String applyTo(String text) {
        if (!text.equals(textOf(Side.BEFORE))) {
            throw notAboutThis();
        }
        return textOf(Side.AFTER);
    }

    private String textOf(Side side) {
        StringBuilder text = new StringBuilder();
        side.of(list).forEach(node -> text.append(((Inline.Text) node).text()));
        return text.toString();
    }

    private static List<Inline> lineOf(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text, Marks.NONE));
    }

    private static IllegalArgumentException notAboutThis() {
        return new IllegalArgumentException("These changes are not about this text");
    }

    /** The nodes of one of the two texts, built from the changes alone. */
    enum Side {
        BEFORE(Change.Altered::before),
        AFTER(Change.Altered::after);

        private final Function<Change.Altered, Node> shell;

        Side(Function<Change.Altered, Node> shell) {
            this.shell = shell;
        }

        List<Node> of(List<Change> changes) {
            List<Node> nodes = new ArrayList<>();
            changes.forEach(change -> collect(change, nodes));
            return nodes;
        }

        private void collect(Change change, List<Node> nodes) {
            switch (change) {
                case Change.Kept kept -> nodes.addAll(kept.nodes());
                case Change.Altered altered -> nodes.add(rebuilt(shell.apply(altered), altered.content()));
                case Change.Added(Node node) -> addOn(AFTER, nodes, node);
                case Change.Removed(Node node) -> addOn(BEFORE, nodes, node);
                case Change.NewAround around -> {
                    if (this == AFTER) {
                        nodes.add(rebuilt(around.node(), around.content()));
                    }
                }
                case Change.GoneAround around -> {
                    if (this == BEFORE) {
                        nodes.add(rebuilt(around.node(), around.content()));
                    }
                }
                case Change.MovedHere(Change.Move move) -> {
                    if (this == AFTER) {
                        collect(move.inside(), nodes);
                    }
                }
                case Change.MovedAway(Change.Move move) -> {
                    if (this == BEFORE) {
                        collect(move.inside(), nodes);
                    }
                }
            }
        }

        private void addOn(Side side, List<Node> nodes, Node node) {
            if (this == side) {
                nodes.add(node);
            }
        }

        private Node rebuilt(Node node, List<Change> content) {
            if (node instanceof Inline) {
                return node;
            }
            Anatomy anatomy = Anatomy.of(node);
            return anatomy.type().make(anatomy.attributes(), Marks.NONE, of(content));
        }
    }
}
