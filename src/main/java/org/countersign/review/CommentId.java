package org.countersign.review;

import java.util.UUID;
import org.countersign.shared.RevisionId;

/** Names a comment; that of its first comment names a thread. */
public record CommentId(UUID value) {

    static CommentId random() {
        return new CommentId(RevisionId.random().value());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static CommentId of(String text) {
        return new CommentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
