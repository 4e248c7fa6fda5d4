package org.countersign.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Objects;
import org.countersign.shared.ImageHash;

/**
 * An image made anew from the pixels of an upload, in all its sizes.
 *
 * @param contentType of every size, {@code image/jpeg} or {@code image/png}
 * @param width in pixels, turned upright
 * @param files at least {@link Rendition#FULL} and {@link Rendition#THUMBNAIL}
 */
record CleanImage(String contentType, int width, int height, Map<Rendition, byte[]> files) {

    byte[] full() {
        return Objects.requireNonNull(files.get(Rendition.FULL));
    }

    ImageHash hash() {
        return hashOf(full());
    }

    static ImageHash hashOf(byte[] full) {
        try {
            return ImageHash.of(MessageDigest.getInstance("SHA-256").digest(full));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
