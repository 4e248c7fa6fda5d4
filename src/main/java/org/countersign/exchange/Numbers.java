package org.countersign.exchange;

import java.util.regex.Pattern;

/** Numbers as attributes write them. */
final class Numbers {

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\s*[0-9]{1,9}(?:px)?\\s*");

    private Numbers() {}

    /** The number, moved into these bounds; the lower one when there is none. */
    static int in(String attribute, int least, int most) {
        return SHORT_NUMBER.matcher(attribute).matches()
                ? Math.clamp(Integer.parseInt(attribute.replace("px", "").strip()), least, most)
                : least;
    }
}
