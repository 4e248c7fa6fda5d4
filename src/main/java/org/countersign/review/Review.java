package org.countersign.review;

import java.time.Instant;
import org.countersign.content.ArticleKind;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * A review as screens show it.
 *
 * @param title the reviewed revision's
 * @param reviewer whom the request names; null for any medical reviewer
 * @param decidedBy null while it is open
 */
public record Review(
        ReviewId id,
        ArticleId article,
        ArticleKind kind,
        RevisionId revision,
        int revisionNumber,
        String title,
        String requestedBy,
        Instant requestedAt,
        String note,
        @Nullable PersonId reviewer,
        @Nullable String reviewerName,
        Outcome outcome,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
