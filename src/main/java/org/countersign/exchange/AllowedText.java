package org.countersign.exchange;

/** Text from elsewhere, without the characters that no document holds. */
final class AllowedText {

    private AllowedText() {}

    /** Line ends become line feeds; control characters and halves of surrogate pairs go. */
    static String of(String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder allowed = new StringBuilder(unified.length());
        unified.codePoints().filter(AllowedText::mayStand).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** As one line, each stretch of white space a single space. */
    static String oneLine(String text) {
        return of(text).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Nothing to see: white space of any kind, no-break and zero-width spaces included. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(character -> Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || character == 0x200B
                        || character == 0xFEFF);
    }

    private static boolean mayStand(int character) {
        return character == '\t'
                || character == '\n'
                || (!Character.isISOControl(character)
                        && !(character <= Character.MAX_VALUE && Character.isSurrogate((char) character)));
    }
}
