package org.countersign.review;

import java.util.UUID;
import org.countersign.shared.RevisionId;

/** Names a comment; that of its first comment names a thread. */
public record CommentId(UUID value) {

    static CommentId random() {
        return new CommentId(RevisionId.random().value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
