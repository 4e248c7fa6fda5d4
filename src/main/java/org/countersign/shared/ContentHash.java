package org.countersign.shared;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of a revision's content: SHA-256 over its RFC 8785 canonical JSON.
 *
 * @param hex the 32 bytes as 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

    private static final Pattern SIXTY_FOUR_DIGITS = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SIXTY_FOUR_DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("A content hash is written as 64 digits 0 to 9 and a to f");
        }
    }

    public static ContentHash of(String hex) {
        return new ContentHash(hex);
    }

    /** @throws IllegalArgumentException unless there are exactly 32 bytes */
    public static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }

    /** The 32 bytes, as the database keeps them; a fresh array at each call. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The first 12 digits: enough for people to tell revisions apart. */
    public String first12() {
        return hex.substring(0, 12);
    }

    @Override
    public String toString() {
        return hex;
    }
}
