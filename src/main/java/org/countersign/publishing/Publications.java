package org.countersign.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleKind;
import org.countersign.content.ArticleStages;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.content.Draft;
import org.countersign.content.Drafts;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.review.Comments;
import org.countersign.review.Obstacles;
import org.countersign.review.Rounds;
import org.countersign.review.SignatureId;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which signed revision is live, and where. */
@Service
public class Publications {

    private final PublicationRepository publications;
    private final PublicPages pages;
    private final GoingLive goingLive;
    private final NextPublication next;
    private final Revisions revisions;
    private final Articles articles;
    private final Drafts drafts;
    private final Comments comments;
    private final Obstacles obstacles;
    private final ArticleStages stages;
    private final Rounds rounds;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Publications(
            PublicationRepository publications,
            PublicPages pages,
            GoingLive goingLive,
            NextPublication next,
            Revisions revisions,
            Articles articles,
            Drafts drafts,
            Comments comments,
            Obstacles obstacles,
            ArticleStages stages,
            Rounds rounds,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.publications = publications;
        this.pages = pages;
        this.goingLive = goingLive;
        this.next = next;
        this.revisions = revisions;
        this.articles = articles;
        this.drafts = drafts;
        this.comments = comments;
        this.obstacles = obstacles;
        this.stages = stages;
        this.rounds = rounds;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** The newest signed revision; empty when nothing was signed since the last withdrawal, or when it is live already. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<Publishable> publishable(ArticleId id) {
        return next.find(articles.state(id))
                .map(candidate -> new Publishable(
                        candidate.article(), candidate.revision(), candidate.signature(), draftDiffersFrom(candidate)));
    }

    private boolean draftDiffersFrom(Candidate candidate) {
        Draft draft = drafts.open(candidate.article().id());
        return !draft.content().hash().equals(candidate.revision().hash());
    }

    /** The content that patients read now. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<Revision> live(ArticleId id) {
        return publications.findLive(id.value()).map(live -> revisions.revision(new RevisionId(live.revision())));
    }

    /** Where patients read it now, below the site's address. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<String> livePath(ArticleId id) {
        return publications
                .findLive(id.value())
                .map(live -> live.kind().pathPrefix() + live.slug().value());
    }

    /**
     * Makes the newest signed revision live at once, in place of the one before.
     *
     * @param seen the signature that the editor decided on
     * @throws RefusedException when another revision was signed meanwhile, it was withdrawn since, a comment must be
     *     resolved first, or the address is in use
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public PublicationId publish(ArticleId id, SignatureId seen) {
        ArticleState article = stages.lockedState(id);
        obstacles.requireNone(id);
        Candidate candidate = next.require(article);
        if (!candidate.signature().id().equals(seen)) {
            throw new RefusedException(
                    "Another revision was signed meanwhile. Nothing was published; look at it first.");
        }
        return goingLive.begin(candidate).publication();
    }

    /**
     * As the other, for whoever names the revision that they decided on by its number.
     *
     * @return empty, with nothing published, when that revision is not what can be published now
     * @throws RefusedException when a comment must be resolved first, or the address is in use
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Optional<NowLive> publish(ArticleId id, int revision) {
        Optional<Candidate> decided = next.find(stages.lockedState(id))
                .filter(candidate -> candidate.revision().number() == revision);
        decided.ifPresent(candidate -> obstacles.requireNone(id));
        return decided.map(goingLive::begin);
    }

    /**
     * Takes the live revision down; its address keeps an honest notice, and the reason joins the conversation, where
     * whoever reviews the article next reads it. Nothing that was signed before goes live again.
     *
     * @throws RefusedException when nothing is live, or no reason is given
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void withdraw(ArticleId id, String reason) {
        stages.lock(id);
        Publication live =
                publications.findLive(id.value()).orElseThrow(() -> new RefusedException("This is not live any more."));
        Person by = currentPerson.get();
        live.withdraw(by.id(), reason);
        publications.flush();
        stages.goDark(id);
        rounds.withdrawn(id);
        comments.noteDeed(id, "Withdrawn: " + reason.strip());
        auditTrail.record(
                by.actor(),
                AuditAction.WITHDRAWN,
                Subject.article(id, articles.state(id).title()),
                Map.of("reason", reason.strip()));
        events.publishEvent(new ArticleWithdrawn(id, live.id()));
    }

    /** What a public address holds; anybody may ask. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public PublicAnswer answer(ArticleKind kind, String slug) {
        return pages.answer(kind, slug);
    }

    /**
     * What is live, the latest first; anybody may ask.
     *
     * @param kind null for all
     * @param after where the page begins; null for the top
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<Headline> headlines(@Nullable ArticleKind kind, @Nullable HeadlineCursor after, int limit) {
        return pages.headlines(kind, after, limit);
    }
}
