package org.countersign.shared;

/**
 * What people type into a field, as it may be kept: stripped, not too long, and without characters that nobody sees and
 * that PostgreSQL cannot hold. Lengths are counted in UTF-16 units, as browsers do.
 */
public final class TypedText {

    private TypedText() {}

    /**
     * One line.
     *
     * @param what the field as a sentence begins with it: "A name"
     * @throws RefusedException with what is wrong with it
     */
    public static String line(String what, String text, int longest) {
        String stripped = text.strip();
        if (stripped.indexOf('\n') >= 0 || stripped.indexOf('\r') >= 0) {
            throw new RefusedException(what + " cannot hold line breaks. Write it on one line.");
        }
        return checked(what, stripped, longest);
    }

    /**
     * One or more lines, ended by line feeds.
     *
     * @param what the field as a sentence begins with it: "A comment"
     * @throws RefusedException with what is wrong with it
     */
    public static String lines(String what, String text, int longest) {
        return checked(what, text.strip().replace("\r\n", "\n"), longest);
    }

    private static String checked(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new RefusedException(
                    "%s can have at most %,d characters; this has %,d.".formatted(what, longest, text.length()));
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (cannotBeKept(text.codePointAt(i))) {
                throw new RefusedException(
                        ("%s cannot hold the invisible character U+%04X at place %d. It often comes with text that was"
                                        + " copied: type that part anew.")
                                .formatted(what, text.codePointAt(i), i + 1));
            }
        }
        return text;
    }

    /** What can be looked for: text as it may be kept holds none of the characters that are left out here. */
    public static String searchable(String text) {
        StringBuilder kept = new StringBuilder();
        text.strip().codePoints().filter(point -> !cannotBeKept(point)).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Control characters other than tab and line feed, and halves of surrogate pairs. */
    private static boolean cannotBeKept(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n'
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
