package org.countersign.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment and the answers to it.
 *
 * @param replies the oldest first
 * @param mustBeResolved whether nothing is submitted, signed or published while it is open
 * @param resolution null while it is open
 */
public record CommentThread(
        Comment first,
        List<Comment> replies,
        boolean mustBeResolved,
        @Nullable Resolution resolution) {

    /** Who settled it, and when. */
    public record Resolution(String by, Instant at) {}

    public CommentId id() {
        return first.id();
    }

    public boolean isOpen() {
        return resolution == null;
    }
}
