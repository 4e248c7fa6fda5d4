package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stretch of a body, from one position to another. */
public record Passage(int from, int to) {

    /** @throws IllegalArgumentException when it is empty or begins before the body */
    public Passage {
        if (from < 0 || to <= from) {
            throw new BrokenRuleException("", "a passage goes from one position to a later one");
        }
    }

    /**
     * Where it stands after some steps: from the first of its characters that is still there to the last. Empty when none
     * is, however alike the text is that came in its place.
     *
     * @param document what its positions are of
     */
    public Optional<Passage> after(Document document, StepBatch steps) {
        List<Passage> left = text(document);
        for (Step step : steps.list()) {
            left = switch (step) {
                case Step.Replace replace ->
                    without(left, replace.from(), replace.to(), replace.slice().size());
                case Step.ReplaceAround around -> {
                    int behind = around.slice().size() - around.insert();
                    List<Passage> before = without(left, around.gapTo(), around.to(), behind);
                    yield without(before, around.from(), around.gapFrom(), around.insert());
                }
                case Step.AddMark _, Step.RemoveMark _, Step.SetAttribute _ -> left;
            };
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(left.getFirst().from(), left.getLast().to()));
    }

    /** Its words on one line; empty when it holds none. */
    public String words(Document document) {
        StringBuilder words = new StringBuilder();
        int position = 0;
        for (Token token : tokens(document)) {
            int end = position + token.size();
            if (position < to && end > from) {
                words.append(
                        token instanceof Token.Run(String text, Marks _)
                                ? text.substring(Math.max(from - position, 0), Math.min(to, end) - position)
                                : " ");
            }
            position = end;
        }
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    /** The stretches of it that a reader sees; what begins and ends the nodes around them is nobody's words. */
    private List<Passage> text(Document document) {
        List<Passage> text = new ArrayList<>();
        int position = 0;
        for (Token token : tokens(document)) {
            int end = position + token.size();
            if ((token instanceof Token.Run || token instanceof Token.Leaf) && position < to && end > from) {
                text.add(new Passage(Math.max(from, position), Math.min(to, end)));
            }
            position = end;
        }
        return text;
    }

    private static List<Token> tokens(Document document) {
        List<Token> tokens = new ArrayList<>();
        document.content().forEach(block -> Token.flatten(block, tokens));
        return tokens;
    }

    /** What is left of some stretches when others' positions are replaced by so many new ones. */
    private static List<Passage> without(List<Passage> stretches, int from, int to, int length) {
        int growth = length - (to - from);
        List<Passage> left = new ArrayList<>(stretches.size() + 1);
        for (Passage stretch : stretches) {
            add(left, stretch.from(), Math.min(stretch.to(), from));
            add(left, Math.max(stretch.from(), to) + growth, stretch.to() + growth);
        }
        return left;
    }

    private static void add(List<Passage> target, int from, int to) {
        if (from < to) {
            target.add(new Passage(from, to));
        }
    }
}
