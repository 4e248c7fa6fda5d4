package org.countersign.notifications;

import org.countersign.review.ReviewId;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a review.
 *
 * @param title the reviewed revision's
 * @param decidedBy null while it is open
 * @param stage the one to be decided now; 0 when none is
 * @param assigned whether anybody is asked to decide that one
 */
record ReviewFacts(
        ReviewId id,
        ArticleId article,
        RevisionId revision,
        String title,
        PersonId requestedBy,
        @Nullable PersonId decidedBy,
        int stage,
        boolean assigned) {

    boolean isOpen() {
        return stage > 0;
    }
}
