package org.countersign.shared;

import java.util.UUID;

/** Names an item of the media library, through all the images that it has shown. */
public record MediaItemId(UUID value) {

    /** A new id; ids made later sort after it (UUID version 7). */
    public static MediaItemId random() {
        return new MediaItemId(TimeOrderedUuid.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID in its usual 36-character form */
    public static MediaItemId of(String text) {
        return new MediaItemId(TimeOrderedUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
