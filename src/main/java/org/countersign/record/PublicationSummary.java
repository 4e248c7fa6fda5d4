package org.countersign.record;

import java.time.Instant;
import org.countersign.publishing.PublicationId;
import org.jspecify.annotations.Nullable;

/**
 * A period in which patients could read an article.
 *
 * @param endedAt null while they can
 */
public record PublicationSummary(
        PublicationId id,
        int revisionNumber,
        Instant publishedAt,
        @Nullable Instant endedAt) {}
