package org.countersign.review;

import java.time.Instant;
import org.countersign.content.ArticleKind;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * A review as screens show it.
 *
 * @param title the reviewed revision's
 * @param stage the name of the stage that is to be decided; null when it is over
 * @param due until when that should be; null when it is over
 * @param assigned the names of those who are asked to decide it; empty for anybody who may
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
        Outcome outcome,
        @Nullable String stage,
        @Nullable Instant due,
        String assigned,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
