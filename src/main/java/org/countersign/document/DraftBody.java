package org.countersign.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A document while a batch of steps is applied to it. Each step takes apart and builds again only the nodes that it
 * touches, and leaves a valid document behind: browsers apply the same steps one by one.
 */
final class DraftBody {

    private final NodeSizes sizes = new NodeSizes();
    private Document document;

    DraftBody(Document document) {
        this.document = document;
    }

    /** @throws BrokenRuleException when the step does not fit */
    void apply(Step step) {
        if (step.to() > sizes.ofAll(document.content())) {
            throw new BrokenRuleException("", "reaches beyond the end of the text");
        }
        int depth = depthAt(document, 0, step.from());
        document = (Document) new Application(step, depth).changed(document, 0, 0);
    }

    Document document() {
        return document;
    }

    /** How many nodes below this one a position lies in; the node's content starts at {@code start}. */
    private int depthAt(Node node, int start, int position) {
        Stretch found = stretch(node.content(), start, position, position);
        if (found.nodes().isEmpty() || isLeaf(found.nodes().getFirst())) {
            return 0;
        }
        return 1 + depthAt(found.nodes().getFirst(), found.start() + 1, position);
    }

    private static boolean isLeaf(Node node) {
        return Anatomy.of(node).type().isLeaf();
    }

    /**
     * Neighbours that a change touches.
     *
     * @param first the first one's index among its siblings
     * @param start the position before the first one
     * @param end the position behind the last one
     */
    private record Stretch(List<? extends Node> nodes, int first, int start, int end) {

        TokenSequence tokens() {
            List<Token> tokens = new ArrayList<>();
            nodes.forEach(node -> Token.flatten(node, tokens));
            return new TokenSequence(start, tokens);
        }
    }

    private Stretch stretch(List<? extends Node> siblings, int start, int from, int to) {
        int first = 0;
        int firstStart = start;
        while (first < siblings.size() && firstStart + sizes.of(siblings.get(first)) <= from) {
            firstStart += sizes.of(siblings.get(first++));
        }
        int behind = first;
        int end = firstStart;
        while (behind < siblings.size() && end < to) {
            end += sizes.of(siblings.get(behind++));
        }
        return new Stretch(siblings.subList(first, behind), first, firstStart, end);
    }

    /**
     * One step's way down to the nodes that it touches.
     *
     * @param fromDepth how many nodes below the document the step's start lies in
     */
    private final class Application {

        private final Step step;
        private final int fromDepth;

        Application(Step step, int fromDepth) {
            this.step = step;
            this.fromDepth = fromDepth;
        }

        /**
         * The node with the step applied to what stands in it.
         *
         * @param start the position at which its content starts
         * @param depth how many nodes it lies below the document
         */
        Node changed(Node node, int start, int depth) {
            Stretch touched = stretch(node.content(), start, step.from(), step.to());
            List<Node> replacement = liesWithinOne(touched, depth)
                    ? List.of(changed(touched.nodes().getFirst(), touched.start() + 1, depth + 1))
                    : TreeBuilder.build(step.applyTo(touched.tokens()), depth + 1);
            return withContent(node, touched, replacement);
        }

        /** Whether one node holds all of the change, those nodes included in which the slice's open start goes on. */
        private boolean liesWithinOne(Stretch touched, int depth) {
            return touched.nodes().size() == 1
                    && !isLeaf(touched.nodes().getFirst())
                    && touched.start() < step.from()
                    && step.to() < touched.end()
                    && depth + 1 + step.openStart() <= fromDepth;
        }

        private Node withContent(Node node, Stretch touched, List<Node> replacement) {
            int growth = sizes.ofAll(replacement) - (touched.end() - touched.start());
            List<Node> content = new ArrayList<>(node.content());
            List<Node> replaced = content.subList(
                    touched.first(), touched.first() + touched.nodes().size());
            replaced.clear();
            replaced.addAll(replacement);
            Anatomy anatomy = Anatomy.of(node);
            Node changed = anatomy.type().make(anatomy.attributes(), Marks.NONE, content);
            sizes.replaced(node, changed, growth);
            return changed;
        }
    }
}
