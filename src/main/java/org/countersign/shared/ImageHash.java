package org.countersign.shared;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of one image's bytes: SHA-256 over the cleaned image as it is stored in full size. An article that shows an
 * image names it so, and a signature therefore vouches for what the patient sees.
 *
 * @param hex the 32 bytes as 64 lower-case hexadecimal digits
 */
public record ImageHash(String hex) {

    private static final Pattern SIXTY_FOUR_DIGITS = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException unless it is written so */
    public ImageHash {
        if (!isWrittenSo(hex)) {
            throw new IllegalArgumentException("An image's hash is written as 64 digits 0 to 9 and a to f");
        }
    }

    public static ImageHash of(String hex) {
        return new ImageHash(hex);
    }

    /** @throws IllegalArgumentException unless there are exactly 32 bytes */
    public static ImageHash of(byte[] bytes) {
        return new ImageHash(HexFormat.of().formatHex(bytes));
    }

    /** The 32 bytes, as the database keeps them; a fresh array at each call. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Whether {@link #of(String)} would take it. */
    public static boolean isWrittenSo(String hex) {
        return SIXTY_FOUR_DIGITS.matcher(hex).matches();
    }

    @Override
    public String toString() {
        return hex;
    }
}
