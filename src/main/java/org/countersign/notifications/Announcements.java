package org.countersign.notifications;

import java.util.Objects;
import java.util.UUID;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.publishing.ArticlePublished;
import org.countersign.publishing.ArticleWithdrawn;
import org.countersign.review.ChangesRequested;
import org.countersign.review.ReviewAddress;
import org.countersign.review.ReviewRequested;
import org.countersign.review.ReviewTakenBack;
import org.countersign.shared.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Turns what happened into notices, after the transaction in which it happened and apart from it. An event may come twice,
 * late, or after the next one; what is told is what holds then.
 */
@Component
class Announcements {

    private final Facts facts;
    private final Audience audience;
    private final NoticeStore notices;
    private final DecisionRequests requests;
    private final Telling telling;

    Announcements(Facts facts, Audience audience, NoticeStore notices, DecisionRequests requests, Telling telling) {
        this.facts = facts;
        this.audience = audience;
        this.notices = notices;
        this.requests = requests;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void requested(ReviewRequested event) {
        requests.tell(event.article(), event.review());
    }

    @ApplicationModuleListener
    void takenBack(ReviewTakenBack event) {
        notices.withdrawDone(event.article());
    }

    @ApplicationModuleListener
    void sentBack(ChangesRequested event) {
        notices.withdrawDone(event.article());
        ReviewFacts review = facts.review(event.review());
        PersonId by = Objects.requireNonNull(review.decidedBy());
        telling.tell(
                audience.writers(review.revision(), by),
                new Occurrence(
                        NoticeKind.CHANGES_REQUESTED,
                        event.review().value(),
                        event.article(),
                        by,
                        review.title(),
                        ReviewAddress.of(event.review())));
    }

    @ApplicationModuleListener
    void published(ArticlePublished event) {
        PublicationFacts publication = facts.publication(event.publication());
        tell(publication, NoticeKind.PUBLISHED, event.publication().value(), publication.publishedBy());
    }

    @ApplicationModuleListener
    void withdrawn(ArticleWithdrawn event) {
        PublicationFacts publication = facts.publication(event.publication());
        tell(
                publication,
                NoticeKind.WITHDRAWN,
                event.publication().value(),
                Objects.requireNonNull(publication.endedBy()));
    }

    private void tell(PublicationFacts publication, NoticeKind kind, UUID thing, PersonId by) {
        Occurrence occurrence = new Occurrence(
                kind, thing, publication.article(), by, publication.title(), ArticleAddress.of(publication.article()));
        telling.tell(audience.writers(publication.revision(), by), occurrence);
        telling.tell(audience.signers(publication.revision(), by), occurrence);
    }
}
