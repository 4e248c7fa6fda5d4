package org.countersign.review;

import java.util.UUID;
import org.countersign.shared.RevisionId;

/** Names a review. */
public record ReviewId(UUID value) {

    static ReviewId random() {
        return new ReviewId(RevisionId.random().value());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
