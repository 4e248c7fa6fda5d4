package org.countersign.notifications;

import org.countersign.content.screen.ArticleAddress;
import org.countersign.review.ReviewId;
import org.countersign.review.RevisionSigned;
import org.countersign.review.SignatureId;
import org.countersign.review.SignatureRevoked;
import org.countersign.shared.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells writers and editors what becomes of signatures: see {@link Announcements}. */
@Component
class SignatureAnnouncements {

    private final Facts facts;
    private final Audience audience;
    private final NoticeStore notices;
    private final DecisionRequests requests;
    private final Telling telling;

    SignatureAnnouncements(
            Facts facts, Audience audience, NoticeStore notices, DecisionRequests requests, Telling telling) {
        this.facts = facts;
        this.audience = audience;
        this.notices = notices;
        this.requests = requests;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void signed(RevisionSigned event) {
        notices.withdrawDone(event.article());
        tell(NoticeKind.SIGNED, event.review(), event.signature(), facts.signer(event.signature()));
    }

    @ApplicationModuleListener
    void revoked(SignatureRevoked event) {
        tell(NoticeKind.REVOKED, event.review(), event.signature(), event.signer());
        requests.tell(event.article(), event.review());
    }

    private void tell(NoticeKind kind, ReviewId id, SignatureId signature, PersonId by) {
        ReviewFacts review = facts.review(id);
        Occurrence occurrence = new Occurrence(
                kind, signature.value(), review.article(), by, review.title(), ArticleAddress.of(review.article()));
        telling.tell(audience.writers(review.revision(), by), occurrence);
        telling.tell(audience.editors(by), occurrence);
    }
}
