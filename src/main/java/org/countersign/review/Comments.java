package org.countersign.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleStages;
import org.countersign.content.Articles;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.review.CommentStore.Entry;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversation about an article, in threads. Every wording and every resolution of it is kept. */
@Service
public class Comments {

    private final CommentStore store;
    private final ArticleStages stages;
    private final Articles articles;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Comments(
            CommentStore store,
            ArticleStages stages,
            Articles articles,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.store = store;
        this.stages = stages;
        this.articles = articles;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** The newest first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<CommentThread> threads(ArticleId article, ThreadState state, int limit) {
        return store.threads(article, state, limit);
    }

    /** How many threads are open. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public int countOpen(ArticleId article) {
        return store.countOpen(article);
    }

    /** How a comment read from the beginning until now, the first wording first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<Wording> wordings(CommentId comment) {
        return store.wordings(comment);
    }

    /**
     * Begins a thread.
     *
     * @throws RefusedException when it is empty or too long
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public void add(ArticleId article, String text) {
        begin(article, null, text, false);
    }

    /**
     * Begins a thread that must be resolved: while it is open, nothing of the article is submitted, signed or published.
     *
     * @throws RefusedException when it is empty or too long
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public void addToBeResolved(ArticleId article, String text) {
        begin(article, null, text, true);
    }

    /**
     * Begins a thread with what somebody did, of which those whom it concerns hear apart from this.
     *
     * @throws RefusedException when it is empty or too long
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void noteDeed(ArticleId article, String text) {
        record(AuditAction.COMMENTED, article, insertThread(article, null, text, false));
    }

    CommentId begin(ArticleId article, @Nullable RevisionId revision, String text, boolean mustBeResolved) {
        CommentId begun = insertThread(article, revision, text, mustBeResolved);
        added(article, begun);
        return begun;
    }

    private CommentId insertThread(
            ArticleId article, @Nullable RevisionId revision, String text, boolean mustBeResolved) {
        stages.lock(article);
        PersonId by = currentPerson.get().id();
        return store.insert(new Entry(article, revision, null, null, mustBeResolved, by, Wording.checked(text)));
    }

    /** @throws RefusedException when it is empty or too long, or the thread was resolved */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public void reply(CommentId thread, String text) {
        FoundComment answered = locked(thread);
        answered.requireOpen(" Reopen it to go on.");
        ArticleId article = answered.article();
        PersonId by = currentPerson.get().id();
        CommentId begun = answered.thread().id();
        added(article, store.insert(new Entry(article, null, null, begun, false, by, Wording.checked(text))));
    }

    private void added(ArticleId article, CommentId comment) {
        record(AuditAction.COMMENTED, article, comment);
        events.publishEvent(new CommentAdded(article, comment));
    }

    /** What a reviewer writes who requests changes. */
    void insert(ArticleId article, RevisionId revision, ReviewId review, Person by, String text) {
        store.insert(new Entry(article, revision, review, null, false, by.id(), Wording.checked(text)));
    }

    /** @throws RefusedException when somebody else wrote it, or it is too late, or the new words are none or too many */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public void reword(CommentId id, String text) {
        FoundComment found = locked(id);
        String written = Wording.checked(text);
        if (!found.comment().canBeRewordedBy(currentPerson.get().id(), Instant.now())) {
            throw new RefusedException(
                    "Only who wrote a comment can change its words, and only for %d minutes. Reply instead."
                            .formatted(Comment.REWORDABLE.toMinutes()));
        }
        if (!written.equals(found.comment().text())) {
            store.reword(found, written);
            record(AuditAction.COMMENT_REWORDED, found.article(), id);
        }
    }

    /** @throws RefusedException when it was resolved already */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public void resolve(CommentId thread) {
        FoundComment found = locked(thread);
        found.requireOpen("");
        store.turn(found.thread().id(), "RESOLVED", currentPerson.get().id());
        record(AuditAction.COMMENT_RESOLVED, found.article(), found.thread().id());
    }

    /** @throws RefusedException when it is open */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public void reopen(CommentId thread) {
        FoundComment found = locked(thread);
        found.requireResolved();
        store.turn(found.thread().id(), "REOPENED", currentPerson.get().id());
        record(AuditAction.COMMENT_REOPENED, found.article(), found.thread().id());
    }

    /** The comment under its article's lock, under which signing and publishing look for obstacles as well. */
    FoundComment locked(CommentId id) {
        stages.lock(found(id).article());
        return found(id);
    }

    private FoundComment found(CommentId id) {
        return store.find(id).orElseThrow(() -> new RefusedException("There is no such comment."));
    }

    void record(AuditAction action, ArticleId article, CommentId comment) {
        auditTrail.record(
                currentPerson.get().actor(),
                action,
                Subject.article(article, articles.state(article).title()),
                Map.of("comment", comment.toString()));
    }
}
