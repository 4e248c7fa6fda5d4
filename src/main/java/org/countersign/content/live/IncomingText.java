package org.countersign.content.live;

import org.jspecify.annotations.Nullable;

/**
 * Puts together what one browser sends in parts. A connection's own buffer is short and there for as long as the connection
 * is, while a message as long as a pasted article is rare: what that takes is taken only until it is complete.
 */
final class IncomingText {

    /** In characters, as the editor counts them: it sends what is longer in several messages. */
    static final int LONGEST = 2_500_000;

    private StringBuilder begun = new StringBuilder();
    private boolean isTooLong;

    /** @return the whole text with its last part, null before; never more than the longest, see {@link #isTooLong} */
    @Nullable
    String add(String part, boolean isLast) {
        if (isTooLong || begun.length() + part.length() > LONGEST) {
            isTooLong = true;
            begun = new StringBuilder();
            return null;
        }
        if (isLast && begun.isEmpty()) {
            return part;
        }
        begun.append(part);
        if (!isLast) {
            return null;
        }
        String whole = begun.toString();
        begun = new StringBuilder();
        return whole;
    }

    /** Nothing that comes after that is a message: parts of the one that was too long would be taken for one. */
    boolean isTooLong() {
        return isTooLong;
    }
}
