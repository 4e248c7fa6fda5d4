package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A word of a line, or what else is read as one there.
 *
 * @param says what it says, whatever its marks are: a text, or a node without marks
 * @param pieces what it consists of: several texts when the marks change within the word
 */
record Word(Object says, List<Inline> pieces) {

    static List<Word> in(List<Inline> line) {
        List<Word> words = new ArrayList<>();
        List<Inline.Text> texts = new ArrayList<>();
        for (Inline inline : line) {
            if (inline instanceof Inline.Text text) {
                texts.add(text);
            } else {
                cut(texts, words);
                texts.clear();
                words.add(new Word(inline.with(Marks.NONE), List.of(inline)));
            }
        }
        cut(texts, words);
        return words;
    }

    /** Whether it is more than a space or a sign. */
    boolean tells() {
        return !(says instanceof String text) || Words.isWord(text);
    }

    /** The pieces of this word, cut also where those of another that says the same end. */
    List<Inline> cutLike(Word other) {
        if (!(says instanceof String text)) {
            return pieces;
        }
        SortedSet<Integer> ends = new TreeSet<>(ends());
        ends.addAll(other.ends());
        List<Inline> cut = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            cut.add(new Inline.Text(text.substring(start, end), marksAt(start)));
            start = end;
        }
        return cut;
    }

    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (Inline piece : pieces) {
            end += lengthOf(piece);
            ends.add(end);
        }
        return ends;
    }

    private Marks marksAt(int place) {
        int end = 0;
        for (Inline piece : pieces) {
            end += lengthOf(piece);
            if (place < end) {
                return piece.marks();
            }
        }
        throw new IndexOutOfBoundsException(place);
    }

    private static int lengthOf(Inline piece) {
        return piece instanceof Inline.Text text ? text.text().length() : 1;
    }

    private static void cut(List<Inline.Text> texts, List<Word> words) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.text()));
        int reached = 0;
        int used = 0;
        for (String word : Words.of(all.toString())) {
            List<Inline> pieces = new ArrayList<>(1);
            for (int open = word.length(); open > 0; ) {
                Inline.Text text = texts.get(reached);
                int taken = Math.min(open, text.text().length() - used);
                pieces.add(new Inline.Text(text.text().substring(used, used + taken), text.marks()));
                open -= taken;
                used += taken;
                if (used == text.text().length()) {
                    reached++;
                    used = 0;
                }
            }
            words.add(new Word(word, List.copyOf(pieces)));
        }
    }
}
