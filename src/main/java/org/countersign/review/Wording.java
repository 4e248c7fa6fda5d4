package org.countersign.review;

import java.time.Instant;
import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;

/** How a comment read from some moment on. */
public record Wording(String text, Instant since) {

    private static final int LONGEST = 4_000;

    /** @throws RefusedException when nothing is written, or too much */
    static String checked(String typed) {
        String text = TypedText.lines("A comment", typed, LONGEST);
        if (text.isEmpty()) {
            throw new RefusedException("Write a comment first.");
        }
        return text;
    }
}
