package org.countersign.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plain text in place of a passage. Words that stay keep their marks; new ones get the marks that all of the words in
 * whose place they come have in common.
 */
public final class Rewording {

    private final TokenSequence tokens;
    private final Passage passage;

    private Rewording(Document document, Passage passage) {
        List<Token> flat = new ArrayList<>();
        document.content().forEach(block -> Token.flatten(block, flat));
        tokens = new TokenSequence(0, flat);
        this.passage = passage;
    }

    /** Why plain text cannot take the place of a passage, as a sentence; empty when it can. */
    public static Optional<String> obstacle(Document document, Passage passage) {
        List<Token> covered = new Rewording(document, passage).covered();
        if (covered.stream().anyMatch(token -> token instanceof Token.Open || token instanceof Token.Close)) {
            return Optional.of(
                    "Select words within one paragraph, heading or list item: a proposal cannot go beyond it.");
        }
        if (covered.stream().anyMatch(Rewording::isCitation)) {
            return Optional.of(
                    "These words hold a citation, which a proposed wording would remove. Select the words before or"
                            + " after it.");
        }
        if (covered.stream().anyMatch(Token.Leaf.class::isInstance)) {
            return Optional.of("Select words within one line: a proposal cannot go beyond a line break or an image.");
        }
        return Optional.empty();
    }

    private static boolean isCitation(Token token) {
        return token instanceof Token.Leaf(Inline.Citation _);
    }

    /** The text of a passage to which nothing is an obstacle, exactly. */
    public static String text(Document document, Passage passage) {
        return new Rewording(document, passage).old();
    }

    /** The passage without the white space at its ends; empty when it holds nothing else. */
    public static Optional<Passage> withoutOuterSpace(Document document, Passage passage) {
        String text = text(document, passage);
        int from = passage.from() + text.length() - text.stripLeading().length();
        int to = passage.to() - (text.length() - text.stripTrailing().length());
        return from < to ? Optional.of(new Passage(from, to)) : Optional.empty();
    }

    /**
     * The document with other words in place of a passage to which nothing is an obstacle.
     *
     * @param text empty to have the passage go, and a space beside it that is too many then
     * @throws InvalidStepException when that is no valid document
     */
    public static Document apply(Document document, Passage passage, String text) {
        Rewording rewording = new Rewording(document, passage);
        Passage replaced = text.isEmpty() ? rewording.withOneSpace() : passage;
        String step = Replacement.step(replaced.from(), replaced.to(), rewording.pieces(text));
        return StepBatch.ofStored(List.of(step)).applyTo(document);
    }

    private List<Token> covered() {
        return tokens.between(passage.from(), passage.to());
    }

    private String old() {
        StringBuilder text = new StringBuilder();
        for (Token token : covered()) {
            if (token instanceof Token.Run run) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    /** The marks of each character of the passage. */
    private List<Marks> oldMarks() {
        List<Marks> marks = new ArrayList<>();
        for (Token token : covered()) {
            if (token instanceof Token.Run run) {
                run.text().chars().forEach(_ -> marks.add(run.marks()));
            }
        }
        return marks;
    }

    private Passage withOneSpace() {
        char before = characterIn(passage.from() - 1);
        char after = characterIn(passage.to());
        boolean endsThere = after == 0 || after == ' ' || ".,;:!?)".indexOf(after) >= 0;
        if (before == ' ' && endsThere) {
            return new Passage(passage.from() - 1, passage.to());
        }
        return before == 0 && after == ' ' ? new Passage(passage.from(), passage.to() + 1) : passage;
    }

    /** The character behind a position; 0 when no text stands there. */
    private char characterIn(int position) {
        List<Token> found = tokens.between(position, position + 1);
        return found.size() == 1 && found.getFirst() instanceof Token.Run run
                ? run.text().charAt(0)
                : 0;
    }

    private List<Inline> pieces(String text) {
        List<String> words = Words.of(old());
        List<String> fresh = Words.of(text);
        List<Marks> marks = oldMarks();
        int[] partners = partners(words, fresh);
        List<Inline> pieces = new ArrayList<>();
        int place = 0;
        int next = 0;
        int gap = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (partners[i] != Alignment.NONE) {
                next = add(pieces, fresh, next, partners[i], common(marks, gap, place));
                for (int c = 0; c < word.length(); c = word.offsetByCodePoints(c, 1)) {
                    append(pieces, word.substring(c, word.offsetByCodePoints(c, 1)), marks.get(place + c));
                }
                next++;
                gap = place + word.length();
            }
            place += word.length();
        }
        add(pieces, fresh, next, fresh.size(), common(marks, gap, place));
        return pieces;
    }

    private static int add(List<Inline> pieces, List<String> words, int from, int to, Marks marks) {
        words.subList(from, to).forEach(word -> append(pieces, word, marks));
        return to;
    }

    private static void append(List<Inline> pieces, String text, Marks marks) {
        if (!pieces.isEmpty()
                && pieces.getLast() instanceof Inline.Text(String before, Marks same)
                && same.equals(marks)) {
            pieces.removeLast();
            pieces.add(new Inline.Text(before + text, marks));
        } else {
            pieces.add(new Inline.Text(text, marks));
        }
    }

    /** What all characters from one place to another carry; where there are none, what the one before carries. */
    private static Marks common(List<Marks> marks, int from, int to) {
        List<Marks> replaced =
                from < to ? marks.subList(from, to) : marks.subList(Math.max(from - 1, 0), Math.max(from, 1));
        return new Marks(replaced.getFirst().list().stream()
                .filter(mark -> replaced.stream().allMatch(each -> each.list().contains(mark)))
                .filter(mark -> from < to || !(mark instanceof Mark.Link))
                .toList());
    }

    private static int[] partners(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        return Alignment.of(numbered(before, numbers), numbered(after, numbers));
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
                .toArray();
    }
}
