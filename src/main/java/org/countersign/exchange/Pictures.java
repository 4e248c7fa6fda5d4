package org.countersign.exchange;

import java.util.Optional;
import org.countersign.shared.ImageHash;

/** Where an export gets an article's images from. */
@FunctionalInterface
public interface Pictures {

    /** For where there are none to be had: their descriptions stand in their places. */
    Pictures NONE = hash -> Optional.empty();

    /** Empty when the image cannot be had. */
    Optional<Picture> find(ImageHash hash);

    /**
     * An image as a file.
     *
     * @param type its media type: {@code image/jpeg} or {@code image/png}
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(String type, byte[] bytes) {}
}
