package org.countersign.content;

import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.document.ArticleContent;
import org.countersign.document.StepBatch;
import org.countersign.document.TextPart;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.ArticleId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The working copies that people type into: see docs/live-editing.md. */
@Service
public class Drafts {

    private final DraftStore store;
    private final DraftSteps steps;
    private final DraftBodies bodies;
    private final Contributors contributors;
    private final ArticleRepository articles;
    private final Slugs slugs;
    private final ChangeNotices notices;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final TransactionTemplate transaction;

    Drafts(
            DraftStore store,
            DraftSteps steps,
            DraftBodies bodies,
            Contributors contributors,
            ArticleRepository articles,
            Slugs slugs,
            ChangeNotices notices,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            TransactionTemplate transaction) {
        this.store = store;
        this.steps = steps;
        this.bodies = bodies;
        this.contributors = contributors;
        this.articles = articles;
        this.slugs = slugs;
        this.notices = notices;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.transaction = transaction;
    }

    /** How a batch fared. */
    public enum Outcome {
        ACCEPTED,
        /** Somebody else was faster: the sender lacks steps, and sends again on top of them. */
        BEHIND
    }

    /**
     * Whatever is read of it names the version that it is of, so that no transaction has to hold it together.
     *
     * @throws NoSuchArticleException when there is none
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Draft open(ArticleId article) {
        return store.find(article).orElseThrow(NoSuchArticleException::new);
    }

    /**
     * The steps that a reader at {@code after} lacks.
     *
     * @throws NoSuchArticleException when there is none
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<AcceptedStep> stepsAfter(ArticleId article, DraftPart part, int after) {
        return steps.between(article, part, after, Integer.MAX_VALUE);
    }

    /**
     * Takes a batch whole or not at all. The steps are applied outside of any lock; the update that follows names the
     * version they were applied to, and changes nothing when the part has moved on.
     *
     * @throws NoSuchArticleException when there is none
     * @throws org.countersign.document.InvalidStepException when the steps do not lead to a valid draft
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public Outcome accept(ArticleId article, SentSteps batch) {
        Person by = currentPerson.get();
        Draft before = store.find(article).orElseThrow(NoSuchArticleException::new);
        if (before.version(batch.part()) != batch.version()) {
            return Outcome.BEHIND;
        }
        Draft after = apply(before, batch);
        boolean accepted = Boolean.TRUE.equals(transaction.execute(status -> keep(before, after, batch, by)));
        if (accepted && batch.part() == DraftPart.BODY) {
            bodies.remember(article, after.bodyVersion(), after.body());
        }
        return accepted ? Outcome.ACCEPTED : Outcome.BEHIND;
    }

    private static Draft apply(Draft draft, SentSteps batch) {
        StepBatch changes = StepBatch.ofStored(batch.steps());
        ArticleContent content = draft.content();
        ArticleContent changed = switch (batch.part()) {
            case TITLE -> content.withTitle(changes.applyTo(TextPart.TITLE, content.title()));
            case SUMMARY -> content.withSummary(changes.applyTo(TextPart.SUMMARY, content.summary()));
            case BODY -> content.withBody(changes.applyTo(content.body()));
        };
        return draft.after(batch.part(), changes.size(), changed);
    }

    private boolean keep(Draft before, Draft after, SentSteps batch, Person by) {
        ArticleId article = before.article();
        return store.advance(article, batch, by.id(), after.title(), after.summary())
                .map(changeNumber -> {
                    boolean beginsAgain = contributors.changed(article, by.id(), changeNumber);
                    letArticleFollow(after, batch.part());
                    if (beginsAgain) {
                        auditTrail.record(
                                by.actor(),
                                AuditAction.DRAFT_EDITED,
                                Subject.article(article, after.title()),
                                Map.of("part", batch.part().wireName()));
                    }
                    return true;
                })
                .orElse(false);
    }

    private void letArticleFollow(Draft after, DraftPart part) {
        ArticleId id = after.article();
        Article article = articles.findById(id.value()).orElseThrow(NoSuchArticleException::new);
        if (part == DraftPart.TITLE && article.slugFollowsTitle()) {
            article.followTitle(slugs.freeFor(after.title(), id));
        }
        if (article.dependsOnContent()) {
            Stage stage = article.stage();
            article.draftBecame(store.findAfter(after).orElseThrow().content().hash());
            if (article.stage() != stage) {
                notices.articleChanged(id);
            }
        }
    }
}
