package org.countersign.notifications;

import org.countersign.content.screen.ArticleAddress;
import org.countersign.review.ReviewAssigned;
import org.countersign.review.ReviewReleased;
import org.countersign.review.SignatureRevoked;
import org.countersign.review.StageBegan;
import org.countersign.shared.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Turns what happens within a round of review into notices: see {@link Announcements}. */
@Component
class RoundAnnouncements {

    private final Facts facts;
    private final Audience audience;
    private final NoticeStore notices;
    private final DecisionRequests requests;
    private final Telling telling;

    RoundAnnouncements(
            Facts facts, Audience audience, NoticeStore notices, DecisionRequests requests, Telling telling) {
        this.facts = facts;
        this.audience = audience;
        this.notices = notices;
        this.requests = requests;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void assigned(ReviewAssigned event) {
        requests.tell(event.article(), event.review(), event.by());
    }

    @ApplicationModuleListener
    void released(ReviewReleased event) {
        notices.forgetRequest(event.person(), event.review(), event.stage());
        requests.tellUnlessAssigned(event.article(), event.review());
    }

    @ApplicationModuleListener
    void began(StageBegan event) {
        requests.tell(event.article(), event.review());
    }

    @ApplicationModuleListener
    void revoked(SignatureRevoked event) {
        ReviewFacts review = facts.review(event.review());
        PersonId by = event.signer();
        Occurrence occurrence = new Occurrence(
                NoticeKind.REVOKED,
                event.signature().value(),
                event.article(),
                by,
                review.title(),
                ArticleAddress.of(event.article()));
        telling.tell(audience.writers(review.revision(), by), occurrence);
        telling.tell(audience.editors(by), occurrence);
        requests.tell(event.article(), event.review());
    }
}
