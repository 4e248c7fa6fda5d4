package org.countersign.document;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What a citation mark names its reference by; it tells nothing about the order.
 *
 * @param value 1 to 16 of the characters a to z and 0 to 9
 */
public record ReferenceId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,16}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DIGITS_AND_LETTERS = 36;

    /** @throws IllegalArgumentException unless it is written so */
    public ReferenceId {
        AttributeRule.REFERENCE.check(value);
    }

    public static ReferenceId of(String value) {
        return new ReferenceId(value);
    }

    /** A name for a new reference: two people do not choose the same. */
    public static ReferenceId random() {
        return new ReferenceId(Long.toString(RANDOM.nextLong(Long.MAX_VALUE), DIGITS_AND_LETTERS));
    }

    /** Whether {@link #of(String)} would take it. */
    public static boolean isWrittenSo(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
