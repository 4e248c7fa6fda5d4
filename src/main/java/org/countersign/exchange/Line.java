package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.Inline;
import org.countersign.document.Marks;

/**
 * A line of text as it is read from HTML. White space is treated as a browser shows it: a stretch is one space, and none
 * stands at the line's ends; unless the text is one of our own, where every character counts.
 */
final class Line {

    private final boolean keepsWhiteSpace;
    private final List<Inline> content = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Marks marks = Marks.NONE;
    private boolean afterSpace = true;

    Line(boolean keepsWhiteSpace) {
        this.keepsWhiteSpace = keepsWhiteSpace;
    }

    void text(String added, Marks as) {
        if (!as.equals(marks)) {
            endText();
            marks = as;
        }
        if (keepsWhiteSpace) {
            text.append(added);
        } else {
            collapse(added);
        }
    }

    private void collapse(String added) {
        for (int i = 0; i < added.length(); i++) {
            char unit = added.charAt(i);
            boolean isSpace = unit == ' ' || unit == '\n' || unit == '\t';
            if (!isSpace) {
                text.append(unit);
            } else if (!afterSpace) {
                text.append(' ');
            }
            afterSpace = isSpace;
        }
    }

    void add(Inline inline) {
        endText();
        content.add(inline);
        afterSpace = false;
    }

    void lineBreak(Marks as) {
        trimEnd();
        endText();
        content.add(new Inline.HardBreak(as));
        afterSpace = true;
    }

    boolean isEmpty() {
        return content.isEmpty() && text.isEmpty();
    }

    /** What was read; the line begins anew. */
    List<Inline> take() {
        if (!keepsWhiteSpace) {
            dropBreaksAtEnd();
        }
        endText();
        List<Inline> taken = List.copyOf(content);
        content.clear();
        afterSpace = true;
        return isBlank(taken) ? List.of() : taken;
    }

    private boolean isBlank(List<Inline> line) {
        return !keepsWhiteSpace
                && line.stream()
                        .allMatch(inline -> inline instanceof Inline.HardBreak
                                || (inline instanceof Inline.Text part && AllowedText.isBlank(part.text())));
    }

    private void dropBreaksAtEnd() {
        trimEnd();
        endText();
        while (!content.isEmpty() && content.getLast() instanceof Inline.HardBreak) {
            content.removeLast();
            trimEnd();
        }
        while (!content.isEmpty() && content.getFirst() instanceof Inline.HardBreak) {
            content.removeFirst();
        }
    }

    private void trimEnd() {
        if (keepsWhiteSpace) {
            return;
        }
        if (text.isEmpty() && !content.isEmpty() && content.getLast() instanceof Inline.Text(String last, Marks as)) {
            content.removeLast();
            String kept = withoutSpaceAtEnd(last);
            if (!kept.isEmpty()) {
                content.add(new Inline.Text(kept, as));
            }
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private static String withoutSpaceAtEnd(String words) {
        return words.endsWith(" ") ? words.substring(0, words.length() - 1) : words;
    }

    private void endText() {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text.toString(), marks));
            text.setLength(0);
        }
    }
}
