package org.countersign.document;

import java.util.List;

/**
 * A piece of a document that a step puts into another. Its outermost nodes may be cut through at either side: there they
 * go on in the node that they come to stand beside.
 *
 * @param tokens the nodes with their beginnings and ends, those that are cut off too
 * @param openStart how many nodes are cut through at the start
 * @param openEnd how many at the end
 */
record Slice(List<Token> tokens, int openStart, int openEnd) {

    static final Slice EMPTY = new Slice(List.of(), 0, 0);

    /** @throws BrokenRuleException when it is open deeper than it has nodes */
    Slice {
        tokens = List.copyOf(tokens);
        int size = tokens.size();
        if (openStart > size || !tokens.stream().limit(openStart).allMatch(Token.Open.class::isInstance)) {
            throw new BrokenRuleException("openStart", "is deeper than the slice's nodes");
        }
        if (openEnd > size || !tokens.stream().skip(size - openEnd).allMatch(Token.Close.class::isInstance)) {
            throw new BrokenRuleException("openEnd", "is deeper than the slice's nodes");
        }
    }

    /** What is really put in: all but the cut-off beginnings and ends. */
    List<Token> inside() {
        return tokens.subList(openStart, tokens.size() - openEnd);
    }

    int size() {
        return inside().stream().mapToInt(Token::size).sum();
    }

    /**
     * Checks that the nodes that are cut through at the start can go on in those around the place where the slice is put.
     * At the end the tree builder sees to that, since there the ends of other nodes meet the slice's beginnings.
     *
     * @param around the nodes around that place, outermost first
     */
    void checkJoins(List<NodeType> around) {
        int depth = around.size() - openStart;
        if (depth < 0) {
            throw new BrokenRuleException("", "the slice is open deeper than the place where it is put");
        }
        for (int i = 0; i < openStart; i++) {
            NodeType place = around.get(depth + i);
            if (tokens.get(i) instanceof Token.Open cut && !place.joinsWith(cut.type())) {
                throw new BrokenRuleException(
                        "", "'%s' cannot go on in '%s'".formatted(cut.type().jsonName(), place.jsonName()));
            }
        }
    }
}
