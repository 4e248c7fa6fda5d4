package org.countersign.media;

import java.util.Map;
import java.util.Objects;
import org.countersign.shared.ImageHash;
import org.countersign.shared.Sha256;

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
        return ImageHash.of(Sha256.of(full));
    }
}
