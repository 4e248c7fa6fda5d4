package org.countersign.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;

/** A round: a request to judge one revision, which is decided once. Its stages are {@link RoundStore}'s. */
@Entity
@Table(name = "review")
class ReviewRequest {

    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID article;

    @Column(name = "revision_id")
    private UUID revision;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt = Instant.now();

    private String note;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.OPEN;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** Null until it is kept for the first time, by which Spring Data knows that there is nothing to look for before. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewRequest() {}

    ReviewRequest(ReviewId id, ArticleId article, RevisionId revision, PersonId requestedBy, String note) {
        this.id = id.value();
        this.article = article.value();
        this.revision = revision.value();
        this.requestedBy = requestedBy.value();
        this.note = note;
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    RevisionId revision() {
        return new RevisionId(revision);
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    void approve(PersonId by) {
        decide(Outcome.APPROVED, by);
    }

    void requestChanges(PersonId by) {
        decide(Outcome.CHANGES_REQUESTED, by);
    }

    void takeBack(PersonId by) {
        decide(Outcome.TAKEN_BACK, by);
    }

    void supersede(PersonId by) {
        decide(Outcome.SUPERSEDED, by);
    }

    void endByWithdrawal(PersonId by) {
        decide(Outcome.WITHDRAWN, by);
    }

    /** A signature that approved it was revoked: it awaits another. */
    void reopen() {
        outcome = Outcome.OPEN;
        decidedBy = null;
        decidedAt = null;
    }

    /** A signature was revoked that approved it, or that its revision was written upon. */
    void endByRevocation(PersonId by) {
        reopen();
        decide(Outcome.REVOKED, by);
    }

    private void decide(Outcome decision, PersonId by) {
        requireOpen();
        outcome = decision;
        decidedBy = by.value();
        decidedAt = Instant.now();
    }

    /** @throws RefusedException saying what became of it */
    void requireOpen() {
        switch (outcome) {
            case OPEN -> {}
            case APPROVED -> throw new RefusedException("This revision was approved and signed already.");
            case CHANGES_REQUESTED ->
                throw new RefusedException("Changes were requested for this revision. Nothing of yours was recorded.");
            case TAKEN_BACK ->
                throw new RefusedException("The authors took this submission back. Nothing of yours was recorded.");
            case SUPERSEDED ->
                throw new RefusedException(
                        "A later revision was submitted meanwhile. Nothing of yours was recorded; open the new one.");
            case REVOKED ->
                throw new RefusedException(
                        "A signature was revoked, which ended this review. Nothing of yours was recorded.");
            case WITHDRAWN ->
                throw new RefusedException(
                        "The article was withdrawn, which ended this review. Nothing of yours was recorded.");
        }
    }
}
