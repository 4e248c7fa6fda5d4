package org.countersign.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.document.Block;
import org.countersign.document.Inline;
import org.countersign.document.Mark;
import org.countersign.document.Marks;
import org.countersign.document.ReferenceId;
import org.jspecify.annotations.Nullable;

/**
 * Turns what cites a reference into citation marks: links to its entry, numbers in brackets, raised numbers. Other links
 * to places in the same text become text. A number that may
 * mean something else stays text and is reported: {@code m²} is no citation.
 */
final class CitationMarks {

    private static final String NUMBERS = "\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3}){0,20}";
    private static final Pattern RAISED = Pattern.compile("\\s*[\\[(]?(" + NUMBERS + ")[\\])]?\\s*");
    private static final Pattern IN_TEXT = Pattern.compile("\\s?\\[(" + NUMBERS + ")]|([¹²³⁰⁴-⁹]{1,3})");
    private static final Pattern LINK_WORDS = Pattern.compile("\\s*[\\[(]?\\s*(?:\\d{1,4}|[*†‡§a-z])\\s*[\\])]?\\s*");

    /** How many characters before a number tell what it means. */
    private static final int SHOWN = 20;

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A raised number behind these measures is an exponent. */
    private static final Pattern BEFORE_EXPONENT =
            Pattern.compile("(?:.*[^\\p{L}])?(?:[\\p{L}]{1,2}|\\d+)", Pattern.DOTALL);

    private final Map<String, ReferenceId> byAnchor = new HashMap<>();
    private final Map<Integer, ReferenceId> byNumber = new HashMap<>();
    private final Anchors anchors;
    private final Losses losses;

    CitationMarks(List<ReferenceEntry> entries, Anchors anchors, Losses losses) {
        this.anchors = anchors;
        this.losses = losses;
        boolean isNumbered = ReferenceSection.isNumbered(entries);
        for (ReferenceEntry entry : entries) {
            ReferenceId id = entry.reference().id();
            entry.anchors().forEach(anchor -> byAnchor.put(anchor, id));
            if (isNumbered && entry.number() != null) {
                byNumber.put(entry.number(), id);
            }
        }
    }

    Block in(Block block) {
        return Lines.changed(block, this::line);
    }

    private List<Inline> line(List<Inline> line) {
        List<Inline> marked = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (Inline inline : line) {
            if (inline instanceof Inline.Text text) {
                text(text, before.toString(), marked);
                before.append(text.text());
            } else {
                marked.add(inline);
                before.append(inline instanceof Inline.HardBreak ? "\n" : "");
            }
            before.delete(0, Math.max(0, before.length() - SHOWN));
        }
        return marked;
    }

    private void text(Inline.Text text, String before, List<Inline> marked) {
        ReferenceId linked = linked(text);
        if (linked != null) {
            marked.add(citation(linked, text.marks()));
        } else if (addressOf(text) != null) {
            marked.add(withoutInnerLink(text));
        } else if (text.marks().list().contains(new Mark.Superscript())) {
            raised(text, before, marked);
        } else {
            inText(text, before, marked);
        }
    }

    private @Nullable ReferenceId linked(Inline.Text text) {
        String address = addressOf(text);
        return address != null
                        && address.startsWith("#")
                        && LINK_WORDS.matcher(text.text()).matches()
                ? byAnchor.get(address.substring(1))
                : null;
    }

    private static @Nullable String addressOf(Inline.Text text) {
        for (Mark mark : text.marks().list()) {
            if (mark instanceof Mark.Link(var address)) {
                return address.value();
            }
        }
        return null;
    }

    /** What a link within the page leads to is called otherwise in an article, or is not there any more. */
    private Inline.Text withoutInnerLink(Inline.Text text) {
        if (!anchors.isWithinPage(addressOf(text))) {
            return text;
        }
        losses.add(Loss.LINK_WITHIN_PAGE);
        return new Inline.Text(
                text.text(),
                new Marks(text.marks().list().stream()
                        .filter(mark -> !(mark instanceof Mark.Link))
                        .toList()));
    }

    private void raised(Inline.Text text, String before, List<Inline> marked) {
        Matcher number = RAISED.matcher(text.text());
        List<ReferenceId> cited =
                number.matches() && !isExponent(before, text.text()) ? cited(number.group(1)) : List.of();
        if (cited.isEmpty()) {
            marked.add(text);
        } else {
            cited.forEach(id -> marked.add(citation(id, text.marks())));
        }
    }

    private void inText(Inline.Text text, String before, List<Inline> marked) {
        String words = text.text();
        Matcher number = IN_TEXT.matcher(words);
        int done = 0;
        while (number.find()) {
            String start = before + words.substring(Math.max(0, number.start() - SHOWN), number.start());
            boolean isRaised = number.group(2) != null;
            List<ReferenceId> cited = isRaised
                    ? isExponent(start, "") ? List.of() : cited(digits(number.group(2)))
                    : cited(number.group(1));
            if (!cited.isEmpty()) {
                addText(words.substring(done, number.start()), text.marks(), marked);
                cited.forEach(id -> marked.add(citation(id, text.marks())));
                done = number.end();
            }
        }
        addText(words.substring(done), text.marks(), marked);
    }

    private static void addText(String words, Marks marks, List<Inline> marked) {
        if (!words.isEmpty()) {
            marked.add(new Inline.Text(words, marks));
        }
    }

    private static boolean isExponent(String before, String raised) {
        return !raised.contains("[")
                && (before.isBlank()
                        || Character.isWhitespace(before.charAt(before.length() - 1))
                        || BEFORE_EXPONENT.matcher(before).matches());
    }

    private static String digits(String raised) {
        StringBuilder digits = new StringBuilder();
        raised.chars().forEach(digit -> digits.append(RAISED_DIGITS.indexOf(digit)));
        return digits.toString();
    }

    /** Each of the numbers' references; none, and a remark in the report, when one of them has none. */
    private List<ReferenceId> cited(String numbers) {
        List<ReferenceId> cited = new ArrayList<>();
        for (String part : numbers.split("[,;]", -1)) {
            String[] ends = part.strip().split("\\s?[–-]\\s?", -1);
            int from = Integer.parseInt(ends[0].strip());
            int to = Integer.parseInt(ends[ends.length - 1].strip());
            for (int number = from; number <= to; number++) {
                ReferenceId id = byNumber.get(number);
                if (id == null) {
                    losses.add(Loss.UNMATCHED_NUMBER);
                    return List.of();
                }
                cited.add(id);
            }
        }
        return cited;
    }

    private static Inline citation(ReferenceId id, Marks marks) {
        return new Inline.Citation(
                id,
                new Marks(marks.list().stream()
                        .filter(mark -> !(mark instanceof Mark.Link) && !(mark instanceof Mark.Superscript))
                        .toList()));
    }
}
