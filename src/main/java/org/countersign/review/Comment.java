package org.countersign.review;

import java.time.Instant;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said about an article.
 *
 * @param revisionNumber the revision it is about; null for the article as such
 * @param decision whether it came with a request for changes
 */
public record Comment(
        PersonId author,
        String authorName,
        String text,
        Instant createdAt,
        @Nullable Integer revisionNumber,
        boolean decision) {}
