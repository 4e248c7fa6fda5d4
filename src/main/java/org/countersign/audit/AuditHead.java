package org.countersign.audit;

import java.util.regex.Pattern;

/**
 * The newest entry of the trail at some moment. It names every entry before it as well, so whoever keeps one outside the
 * database can tell later whether the trail was rewritten or shortened since.
 *
 * @param seq from 1
 * @param hash 64 lower-case hexadecimal digits
 */
public record AuditHead(long seq, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{0,17}:[0-9a-f]{64}");

    /** @throws IllegalArgumentException unless it is written as {@code 1204:9f3c…} */
    public static AuditHead of(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A head of the audit trail is a number, a colon and 64 hexadecimal digits, and not: " + text);
        }
        int colon = text.indexOf(':');
        return new AuditHead(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** "1204:9f3c…", as {@link #of} reads it. */
    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
