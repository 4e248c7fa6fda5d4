package org.countersign.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into what a reader takes in as one: words, numbers, stretches of white space, single signs. */
final class Words {

    private enum Kind {
        WORD,
        SPACE,
        SIGN
    }

    private Words() {}

    /** All of the text, in pieces. A number keeps its decimals, a word its hyphens: nobody should read half a dose. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = endOf(text, start);
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    static boolean isWord(String piece) {
        return kindOf(piece.codePointAt(0)) == Kind.WORD;
    }

    private static int endOf(String text, int start) {
        Kind kind = kindOf(text.codePointAt(start));
        int end = start + Character.charCount(text.codePointAt(start));
        if (kind == Kind.SIGN) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean goesOn = kindOf(next) == kind || kind == Kind.WORD && joinsWord(text, end);
            if (!goesOn) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether a sign stands within a word, as in {@code 2.5}, {@code follow-up} and {@code patient's}. */
    private static boolean joinsWord(String text, int place) {
        if (place + 1 >= text.length() || kindOf(text.codePointAt(place + 1)) != Kind.WORD) {
            return false;
        }
        return switch (text.charAt(place)) {
            case '-', '\'', '’' -> true;
            case '.', ',' -> Character.isDigit(text.charAt(place - 1)) && Character.isDigit(text.charAt(place + 1));
            default -> false;
        };
    }

    private static Kind kindOf(int codePoint) {
        if (Character.isLetterOrDigit(codePoint) || isCombining(codePoint)) {
            return Kind.WORD;
        }
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? Kind.SPACE : Kind.SIGN;
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
