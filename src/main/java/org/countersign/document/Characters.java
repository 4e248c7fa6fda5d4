package org.countersign.document;

import org.jspecify.annotations.Nullable;

/** Which characters a text may hold. Lengths are counted in UTF-16 units, as browsers do. */
final class Characters {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Characters() {}

    /** What is wrong with a text, or null when it is Unicode without control characters other than tab and line feed. */
    static @Nullable String problemIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isISOControl(unit) && unit != '\t' && unit != '\n') {
                return "holds the control character U+%04X".formatted((int) unit);
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return "holds an unpaired surrogate";
            }
        }
        return null;
    }

    static void check(String place, String text) {
        String problem = problemIn(text);
        if (problem != null) {
            throw new BrokenRuleException(place, problem);
        }
    }

    /** Empty, or white space throughout, as JavaScript's {@code trim} sees it. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isWhiteSpace);
    }

    static boolean isWhiteSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85
                || codePoint == BYTE_ORDER_MARK;
    }
}
