package org.countersign.review;

import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleStages;
import org.countersign.content.Articles;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.ArticleId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far each review has come. */
@Service
public class Rounds {

    private final RoundStore store;
    private final ReviewRepository requests;
    private final ArticleStages stages;
    private final Articles articles;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Rounds(
            RoundStore store,
            ReviewRepository requests,
            ArticleStages stages,
            Articles articles,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.store = store;
        this.requests = requests;
        this.stages = stages;
        this.articles = articles;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public ReviewRound of(ReviewId review) {
        return store.round(review);
    }

    /**
     * Whoever has signed an early stage did not know why the article is withdrawn now, so their round ends. One that nobody
     * has signed goes on.
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void withdrawn(ArticleId article) {
        stages.lock(article);
        requests.findOpen(article.value())
                .filter(open -> store.round(open.id()).hasSignatures())
                .ifPresent(this::end);
    }

    private void end(ReviewRequest open) {
        open.endByWithdrawal(currentPerson.get().id());
        stages.takeBack(open.article());
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.REVIEW_ENDED,
                Subject.article(open.article(), articles.state(open.article()).title()),
                Map.of("review", open.id().toString()));
        events.publishEvent(new ReviewTakenBack(open.article(), open.id()));
    }
}
