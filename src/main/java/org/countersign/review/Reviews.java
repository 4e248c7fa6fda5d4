package org.countersign.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleStages;
import org.countersign.content.Articles;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.countersign.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to judge a revision, and what reviewers answer. Approval is {@link Signatures}' part. */
@Service
public class Reviews {

    private final ReviewRepository requests;
    private final ReviewList list;
    private final OpenReviews open;
    private final Obstacles obstacles;
    private final Comments comments;
    private final ArticleStages stages;
    private final Articles articles;
    private final RoundStore rounds;
    private final Assigning assigning;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Reviews(
            ReviewRepository requests,
            ReviewList list,
            OpenReviews open,
            Obstacles obstacles,
            Comments comments,
            ArticleStages stages,
            Articles articles,
            RoundStore rounds,
            Assigning assigning,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.list = list;
        this.open = open;
        this.obstacles = obstacles;
        this.comments = comments;
        this.stages = stages;
        this.articles = articles;
        this.rounds = rounds;
        this.assigning = assigning;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /**
     * Cuts a revision and asks for its review. A submission that is open already is replaced when the draft has changed
     * since.
     *
     * @param reviewer whom to ask; null for any medical reviewer
     * @throws org.countersign.content.IncompleteDraftException with what is missing
     * @throws RefusedException when the same text is in review or approved already, or a comment must be resolved first
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public ReviewId submit(ArticleId article, String note, @Nullable PersonId reviewer) {
        stages.lock(article);
        obstacles.requireNone(article);
        String written = TypedText.lines("A note", note, 2_000);
        if (reviewer != null) {
            assigning.requireDecider(reviewer, Role.REVIEWER);
        }
        Person by = currentPerson.get();
        open.supersede(article, by.id());
        RevisionId revision = stages.submit(article, written);
        ReviewRequest request = new ReviewRequest(ReviewId.random(), article, revision, by.id(), written);
        requests.saveAndFlush(request);
        record(
                AuditAction.REVIEW_REQUESTED,
                article,
                Map.of("review", request.id().toString()));
        events.publishEvent(new ReviewRequested(article, request.id()));
        if (reviewer != null) {
            RoundStage medical = rounds.round(request.id()).next(Role.REVIEWER).orElseThrow();
            assigning.assign(request, medical, reviewer, "");
        }
        return request.id();
    }

    /** @throws RefusedException when it was decided already */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void takeBack(ArticleId article) {
        stages.lock(article);
        ReviewRequest request = open.of(article);
        request.takeBack(currentPerson.get().id());
        stages.takeBack(article);
        record(
                AuditAction.SUBMISSION_TAKEN_BACK,
                article,
                Map.of("review", request.id().toString()));
        events.publishEvent(new ReviewTakenBack(article, request.id()));
    }

    /**
     * @param comment what to change
     * @throws RefusedException when it was decided already, the comment is empty, or the person who asks does not decide
     *     the present stage
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional
    public void requestChanges(ReviewId review, String comment) {
        ReviewRequest request = open.locked(review);
        Person by = currentPerson.get();
        rounds.round(review)
                .current()
                .flatMap(stage -> SignerRules.lackingRole(stage, by))
                .ifPresent(reason -> {
                    throw new RefusedException(reason);
                });
        request.requestChanges(by.id());
        comments.insert(request.article(), request.revision(), review, by, comment);
        stages.requestChanges(request.article());
        record(AuditAction.CHANGES_REQUESTED, request.article(), Map.of("review", review.toString()));
        events.publishEvent(new ChangesRequested(request.article(), review));
    }

    /** @throws RefusedException when there is none */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Review review(ReviewId id) {
        return list.find(id).orElseThrow(OpenReviews::noSuchReview);
    }

    /** The one that awaits a decision. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<Review> openFor(ArticleId article) {
        return list.open(article);
    }

    /** The newest first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<Review> of(ArticleId article) {
        return list.of(article);
    }

    /** What the person who asks may decide, the longest waiting first. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public List<Review> awaitingMe(int limit) {
        return list.awaiting(currentPerson.get(), limit);
    }

    private void record(AuditAction action, ArticleId article, Map<String, ?> details) {
        auditTrail.record(
                currentPerson.get().actor(),
                action,
                Subject.article(article, articles.state(article).title()),
                details);
    }
}
