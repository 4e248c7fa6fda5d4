package org.countersign.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** One change of a draft, as ProseMirror describes it. Positions are counted in UTF-16 units. */
sealed interface Step {

    /** Where the change begins and ends, at the least. */
    int from();

    int to();

    /**
     * The tokens after this step; whether they make a valid document is for the tree builder to say.
     *
     * @param text holds all that lies between {@link #from()} and {@link #to()}
     * @throws BrokenRuleException when the step does not fit
     */
    List<Token> applyTo(TokenSequence text);

    record Replace(int from, int to, Slice slice, boolean structure) implements Step {

        @Override
        public List<Token> applyTo(TokenSequence text) {
            checkStructure(structure, text.between(from, to));
            slice.checkJoins(text.around(from));
            return text.with(from, to, slice.inside());
        }
    }

    /** Replaces what lies around a gap, and keeps the gap within the slice. */
    record ReplaceAround(int from, int to, int gapFrom, int gapTo, Slice slice, int insert, boolean structure)
            implements Step {

        public ReplaceAround {
            if (gapFrom < from || gapTo < gapFrom || to < gapTo) {
                throw new BrokenRuleException("", "the gap must lie between from and to");
            }
            if (insert > slice.size()) {
                throw new BrokenRuleException("insert", "lies beyond the end of the slice");
            }
        }

        @Override
        public List<Token> applyTo(TokenSequence text) {
            checkStructure(structure, text.between(from, gapFrom));
            checkStructure(structure, text.between(gapTo, to));
            List<Token> gap = text.between(gapFrom, gapTo);
            if (!TokenSequence.isFlat(gap)) {
                throw new BrokenRuleException("", "the gap cuts through a node");
            }
            slice.checkJoins(text.around(from));
            return text.with(from, to, new TokenSequence(0, slice.inside()).with(insert, insert, gap));
        }
    }

    record AddMark(int from, int to, Mark mark) implements Step {

        @Override
        public List<Token> applyTo(TokenSequence text) {
            return withMarks(text, from, to, marks -> marks.with(mark));
        }
    }

    record RemoveMark(int from, int to, Mark mark) implements Step {

        @Override
        public List<Token> applyTo(TokenSequence text) {
            return withMarks(text, from, to, marks -> marks.without(mark));
        }
    }

    /** Sets one attribute of the node that begins at a position. */
    record SetAttribute(int position, AttributeRule attribute, Object value) implements Step {

        @Override
        public int from() {
            return position;
        }

        @Override
        public int to() {
            return position + 1;
        }

        @Override
        public List<Token> applyTo(TokenSequence text) {
            List<Token> found = text.between(position, position + 1);
            if (found.size() == 1
                    && found.getFirst() instanceof Token.Open open
                    && open.attributes().containsKey(attribute)) {
                return text.with(position, position + 1, List.of(open.with(attribute, value)));
            }
            throw new BrokenRuleException("", "no node with '" + attribute.jsonName() + "' begins there");
        }
    }

    private static void checkStructure(boolean structure, List<Token> replaced) {
        if (structure && !TokenSequence.isStructureAlone(replaced)) {
            throw new BrokenRuleException("", "a change of structure would overwrite content");
        }
    }

    private static List<Token> withMarks(TokenSequence text, int from, int to, UnaryOperator<Marks> change) {
        List<Token> marked = text.between(from, to).stream()
                .map(token -> token.withMarks(change))
                .toList();
        return text.with(from, to, marked);
    }
}
