package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.countersign.document.Inline;
import org.countersign.document.Mark;

/**
 * A line of text as Markdown. Asterisks and underscores set bold and italic where they cannot be misread, between spaces
 * and around words; elsewhere, and for what Markdown has no signs for, HTML's elements do, which Markdown allows.
 */
final class MarkdownLine {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!$]");
    private static final Pattern START = Pattern.compile("^(?:(\\d{1,9})(?=[.)])|(?=[-+=:]))");
    private static final String ENDS_WORD = ".,;:!?)";

    private final List<Inline> line;
    private final boolean breaksLines;
    private final StringBuilder markdown = new StringBuilder();
    private final List<String> ends = new ArrayList<>();
    private List<Mark> open = List.of();

    private MarkdownLine(List<Inline> line, boolean breaksLines) {
        this.line = line;
        this.breaksLines = breaksLines;
    }

    /** @param breaksLines false where Markdown wants it all in one line: in headings and cells */
    static String of(List<Inline> line, boolean breaksLines) {
        return new MarkdownLine(line, breaksLines).written();
    }

    static String escaped(String text) {
        String inOneLine = text.replace('\n', ' ').replace('\t', ' ');
        return SPECIAL.matcher(inOneLine).replaceAll("\\\\$0").replace("://", ":<!-- -->//");
    }

    /** The text where a line starts with it: a dash would begin a list there. */
    static String escapedAtStart(String text) {
        return START.matcher(escaped(text)).replaceFirst("$1\\\\");
    }

    private String written() {
        for (int i = 0; i < line.size(); i++) {
            List<Mark> wanted = line.get(i).marks().list();
            int shared = sharedWith(wanted);
            closeTo(shared);
            for (int depth = shared; depth < wanted.size(); depth++) {
                open(wanted.get(depth), i, depth);
            }
            open = wanted;
            inline(i);
        }
        closeTo(0);
        return markdown.toString();
    }

    private int sharedWith(List<Mark> wanted) {
        int shared = 0;
        while (shared < open.size()
                && shared < wanted.size()
                && open.get(shared).equals(wanted.get(shared))) {
            shared++;
        }
        return shared;
    }

    private void closeTo(int depth) {
        while (ends.size() > depth) {
            markdown.append(ends.removeLast());
        }
    }

    private void open(Mark mark, int index, int depth) {
        switch (mark) {
            case Mark.Link(var address) -> begin("[", "](<" + address.value().replace("&", "&amp;") + ">)");
            case Mark.Bold _ -> emphasis("**", "strong", index, depth);
            case Mark.Italic _ -> emphasis("_", "em", index, depth);
            case Mark.Superscript _ -> begin("<sup>", "</sup>");
            case Mark.Subscript _ -> begin("<sub>", "</sub>");
        }
    }

    private void emphasis(String sign, String element, int index, int depth) {
        if (standsAlone(index, depth)) {
            begin(sign, sign);
        } else {
            begin("<" + element + ">", "</" + element + ">");
        }
    }

    private void begin(String start, String end) {
        markdown.append(start);
        ends.add(end);
    }

    /** Whether the stretch that shares this mark is whole words with nothing but spaces or punctuation around. */
    private boolean standsAlone(int first, int depth) {
        List<Mark> marks = line.get(first).marks().list().subList(0, depth + 1);
        int last = first;
        while (last + 1 < line.size() && startsWith(line.get(last + 1).marks().list(), marks)) {
            last++;
        }
        boolean hasPlainEnds = line.get(first).marks().list().size() == depth + 1
                && line.get(last).marks().list().size() == depth + 1;
        return hasPlainEnds
                && beginsWithWord(line.get(first))
                && endsWithWord(line.get(last))
                && (first == 0 || endsWithSpace(line.get(first - 1)))
                && (last == line.size() - 1 || endsWord(line.get(last + 1)))
                && marks.stream().filter(mark -> !(mark instanceof Mark.Link)).count() == 1;
    }

    private static boolean startsWith(List<Mark> marks, List<Mark> start) {
        return marks.size() >= start.size() && marks.subList(0, start.size()).equals(start);
    }

    private static boolean beginsWithWord(Inline inline) {
        return inline instanceof Inline.Text text
                && Character.isLetterOrDigit(text.text().codePointAt(0));
    }

    private static boolean endsWithWord(Inline inline) {
        return inline instanceof Inline.Text text
                && Character.isLetterOrDigit(
                        text.text().codePointBefore(text.text().length()));
    }

    private static boolean endsWithSpace(Inline inline) {
        return inline instanceof Inline.Text text && text.text().endsWith(" ");
    }

    private static boolean endsWord(Inline inline) {
        return inline instanceof Inline.Text text
                && (text.text().startsWith(" ") || ENDS_WORD.indexOf(text.text().charAt(0)) >= 0);
    }

    private void inline(int index) {
        switch (line.get(index)) {
            case Inline.Text text -> markdown.append(text(text.text(), index));
            case Inline.Citation citation ->
                markdown.append("[^").append(citation.reference().value()).append(']');
            case Inline.HardBreak _ -> markdown.append(canBreak(index) ? "\\\n" : "<br>");
        }
    }

    private String text(String text, int index) {
        boolean isAtStart = markdown.isEmpty() || markdown.charAt(markdown.length() - 1) == '\n';
        boolean isAfterCitation = index > 0 && line.get(index - 1) instanceof Inline.Citation;
        if (isAtStart) {
            return escapedAtStart(text);
        }
        boolean needsEscape = isAfterCitation && (text.startsWith("(") || text.startsWith(":"));
        return needsEscape ? "\\" + text.charAt(0) + escaped(text.substring(1)) : escaped(text);
    }

    /** A line of Markdown loses the spaces at its ends. */
    private boolean canBreak(int index) {
        return breaksLines
                && index > 0
                && index < line.size() - 1
                && line.get(index - 1) instanceof Inline.Text before
                && line.get(index + 1) instanceof Inline.Text after
                && !before.text().isBlank()
                && !Character.isWhitespace(after.text().charAt(0));
    }
}
