package org.countersign.notifications;

import org.countersign.review.ReviewId;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells people that the present stage of a review waits for them, and takes that back from those for whom it does not. */
@Component
class DecisionRequests {

    private final Facts facts;
    private final Audience audience;
    private final NoticeStore notices;
    private final Telling telling;

    DecisionRequests(Facts facts, Audience audience, NoticeStore notices, Telling telling) {
        this.facts = facts;
        this.audience = audience;
        this.notices = notices;
        this.telling = telling;
    }

    /** In the name of whoever asked for the review. */
    void tell(ArticleId article, ReviewId id) {
        ReviewFacts review = facts.review(id);
        tell(article, review, review.requestedBy());
    }

    /** Each who may decide, where nobody is chosen any more; whoever is chosen instead hears of that by itself. */
    void tellUnlessAssigned(ArticleId article, ReviewId id) {
        ReviewFacts review = facts.review(id);
        if (review.assigned()) {
            notices.withdrawDone(article);
        } else {
            tell(article, review, review.requestedBy());
        }
    }

    /** In the name of whoever chose them. */
    void tell(ArticleId article, ReviewId id, PersonId by) {
        tell(article, facts.review(id), by);
    }

    private void tell(ArticleId article, ReviewFacts review, PersonId by) {
        notices.withdrawDone(article);
        if (review.isOpen()) {
            telling.tell(audience.reviewers(review, by), Occurrence.atStage(NoticeKind.ASSIGNED, review, by));
        }
    }
}
