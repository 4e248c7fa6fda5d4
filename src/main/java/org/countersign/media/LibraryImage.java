package org.countersign.media;

import java.time.Instant;
import org.countersign.shared.ImageHash;
import org.countersign.shared.MediaItemId;

/**
 * An item of the library with the image that it shows now.
 *
 * @param hash changes when the image is replaced
 * @param size bytes in full size
 * @param contentType {@code image/jpeg} or {@code image/png}
 */
public record LibraryImage(
        MediaItemId id,
        ImageHash hash,
        int width,
        int height,
        int size,
        String contentType,
        ImageDetails details,
        String uploadedBy,
        Instant uploadedAt) {

    public MediaCursor cursor() {
        return new MediaCursor(uploadedAt, id);
    }

    /** Below the site's own address: {@code media/{hash}/{rendition}}. */
    public String address(Rendition rendition) {
        return "media/" + hash + "/" + rendition.address();
    }
}
