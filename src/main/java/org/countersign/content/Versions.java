package org.countersign.content;

import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revisions that people keep on purpose, and the way back to one. Both take the article's lock. */
@Service
public class Versions {

    /** How long a version's name can be. */
    public static final int LONGEST_NAME = 200;

    private final ArticleRepository articles;
    private final DraftStore drafts;
    private final DraftRewriting rewriting;
    private final RevisionStore revisions;
    private final SignedRevisions signedRevisions;
    private final Contributors contributors;
    private final Slugs slugs;
    private final ChangeNotices notices;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Versions(
            ArticleRepository articles,
            DraftStore drafts,
            DraftRewriting rewriting,
            RevisionStore revisions,
            SignedRevisions signedRevisions,
            Contributors contributors,
            Slugs slugs,
            ChangeNotices notices,
            AuditTrail auditTrail,
            CurrentPerson currentPerson) {
        this.articles = articles;
        this.drafts = drafts;
        this.rewriting = rewriting;
        this.revisions = revisions;
        this.signedRevisions = signedRevisions;
        this.contributors = contributors;
        this.slugs = slugs;
        this.notices = notices;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /**
     * Keeps the draft as a revision under a name.
     *
     * @throws RefusedException when the newest revision says the same already, or this is no name
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public RevisionId save(ArticleId id, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new RefusedException("Give the version a name of at most " + LONGEST_NAME + " characters.");
        }
        drafts.lock(id);
        Draft draft = drafts.find(id).orElseThrow(NoSuchArticleException::new);
        if (revisions.newestEquals(draft)) {
            throw new RefusedException("Nothing has changed since the newest revision was kept: it says exactly this.");
        }
        RevisionId revision = cut(draft, Occasion.named(stripped));
        notices.articleChanged(id);
        return revision;
    }

    /**
     * Makes a revision's content the draft. What the draft was is kept as a revision first, and what it is then as well.
     * Whoever wrote a revision that nobody has signed are contributors of the draft from now on.
     *
     * @throws RefusedException when there is no such revision of this article, or the draft says the same already
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional
    public void restore(ArticleId id, RevisionId revision) {
        drafts.lock(id);
        Revision chosen = revisions
                .find(revision)
                .filter(found -> found.article().equals(id))
                .orElseThrow(() -> new RefusedException("This article has no such revision."));
        Draft draft = drafts.find(id).orElseThrow(NoSuchArticleException::new);
        if (draft.content().hash().equals(chosen.hash())) {
            throw new RefusedException("The draft says exactly what revision " + chosen.number() + " says.");
        }
        if (!revisions.newestEquals(draft)) {
            cut(draft, Occasion.before(chosen));
        }
        Draft restored =
                rewriting.rewrite(draft, chosen.content(), currentPerson.get().id());
        noteWriters(restored, chosen);
        letArticleFollow(restored, chosen);
        cut(restored, Occasion.restored(chosen));
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.REVISION_RESTORED,
                Subject.article(id, restored.title()),
                Map.of("revision", chosen.number(), "hash", chosen.hash().hex()));
        notices.articleChanged(id);
    }

    private void noteWriters(Draft restored, Revision chosen) {
        contributors.changed(restored.article(), currentPerson.get().id(), restored.changeNumber());
        if (!signedRevisions.isSigned(chosen.id())) {
            contributors.broughtBack(restored.article(), chosen.contributors(), restored.changeNumber());
        }
    }

    private void letArticleFollow(Draft restored, Revision chosen) {
        Article article = articles.findById(restored.article().value()).orElseThrow(NoSuchArticleException::new);
        if (article.slugFollowsTitle()) {
            article.followTitle(slugs.freeFor(restored.title(), restored.article()));
        }
        article.draftBecame(chosen.hash());
    }

    private RevisionId cut(Draft draft, Occasion occasion) {
        Article article = articles.findById(draft.article().value()).orElseThrow(NoSuchArticleException::new);
        Person by = currentPerson.get();
        RevisionId revision = revisions.cut(draft, occasion, by.id(), article.signedChange());
        auditTrail.record(
                by.actor(),
                AuditAction.REVISION_CUT,
                Subject.article(draft.article(), draft.title()),
                Map.of(
                        "revision",
                        revision.toString(),
                        "hash",
                        draft.content().hash().hex(),
                        "because",
                        occasion.name().isEmpty() ? occasion.note() : occasion.name()));
        return revision;
    }
}
