package org.countersign.media;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.countersign.shared.MediaItemId;

/** A place in the list of images, the newest first: right after this one. */
public record MediaCursor(Instant uploadedAt, MediaItemId id) {

    private static final String BETWEEN = "~";

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<MediaCursor> parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        try {
            return parts.length == 2
                    ? Optional.of(new MediaCursor(Instant.parse(parts[0]), MediaItemId.of(parts[1])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uploadedAt + BETWEEN + id;
    }
}
