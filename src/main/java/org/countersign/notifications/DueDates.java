package org.countersign.notifications;

import java.time.Duration;
import java.time.Instant;
import org.countersign.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds people of reviews before they are due, and them and the editors after. */
@Component
class DueDates {

    private static final Duration AHEAD = Duration.ofDays(1);

    private final Facts facts;
    private final Audience audience;
    private final Telling telling;
    private final TransactionTemplate transaction;

    DueDates(Facts facts, Audience audience, Telling telling, TransactionTemplate transaction) {
        this.facts = facts;
        this.audience = audience;
        this.telling = telling;
        this.transaction = transaction;
    }

    /** Of each stage once, each review in a transaction of its own. */
    void remind(Instant now) {
        facts.dueBetween(Instant.EPOCH, now, NoticeKind.OVERDUE).forEach(this::tellThatItIsOverdue);
        facts.dueBetween(now, now.plus(AHEAD), NoticeKind.DUE_SOON).forEach(this::tellThatItIsDueSoon);
    }

    private void tellThatItIsDueSoon(ReviewId id) {
        transaction.executeWithoutResult(status -> {
            ReviewFacts review = facts.review(id);
            if (review.isOpen()) {
                telling.tell(audience.reviewers(review, null), Occurrence.atStage(NoticeKind.DUE_SOON, review, null));
            }
        });
    }

    private void tellThatItIsOverdue(ReviewId id) {
        transaction.executeWithoutResult(status -> {
            ReviewFacts review = facts.review(id);
            if (review.isOpen()) {
                Occurrence occurrence = Occurrence.atStage(NoticeKind.OVERDUE, review, null);
                telling.tell(audience.reviewers(review, null), occurrence);
                telling.tell(audience.editors(null), occurrence);
            }
        });
    }
}
