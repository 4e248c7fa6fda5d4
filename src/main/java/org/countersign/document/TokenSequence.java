package org.countersign.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a document as tokens, from between two of its blocks to between two others. All positions are the
 * document's own.
 *
 * @param start the position before the first token
 */
record TokenSequence(int start, List<Token> tokens) {

    /** The tokens between two positions; a text that a position lies within is cut. */
    List<Token> between(int from, int to) {
        List<Token> found = new ArrayList<>();
        int position = start;
        for (Token token : tokens) {
            int end = position + token.size();
            if (token instanceof Token.Run(String text, Marks marks)) {
                int cutFrom = Math.max(from, position);
                int cutTo = Math.min(to, end);
                if (cutFrom < cutTo) {
                    found.add(new Token.Run(text.substring(cutFrom - position, cutTo - position), marks));
                }
            } else if (position >= from && end <= to) {
                found.add(token);
            }
            position = end;
        }
        return found;
    }

    /** All tokens, with those between two positions replaced. */
    List<Token> with(int from, int to, List<Token> replacement) {
        List<Token> changed = between(start, from);
        changed.addAll(replacement);
        changed.addAll(between(to, Integer.MAX_VALUE));
        return changed;
    }

    /** The nodes that a position lies in, outermost first. */
    List<NodeType> around(int position) {
        return unclosed(between(start, position));
    }

    /** The nodes that begin in these tokens and do not end there. */
    private static List<NodeType> unclosed(List<Token> tokens) {
        List<NodeType> open = new ArrayList<>();
        for (Token token : tokens) {
            switch (token) {
                case Token.Open begun -> open.add(begun.type());
                case Token.Close _ -> open.removeLast();
                case Token.Run _, Token.Leaf _ -> {
                    // lies within what is open
                }
            }
        }
        return open;
    }

    /** Whether tokens are whole nodes side by side, none of them cut through. */
    static boolean isFlat(List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            switch (token) {
                case Token.Open _ -> depth++;
                case Token.Close _ -> depth--;
                case Token.Run _, Token.Leaf _ -> {
                    // whole by nature
                }
            }
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Whether tokens only end nodes and then begin others, so that no content is lost with them. */
    static boolean isStructureAlone(List<Token> tokens) {
        boolean begun = false;
        for (Token token : tokens) {
            if (token instanceof Token.Open) {
                begun = true;
            } else if (begun || !(token instanceof Token.Close)) {
                return false;
            }
        }
        return true;
    }
}
