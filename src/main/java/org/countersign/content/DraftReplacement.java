package org.countersign.content;

import java.util.Map;
import java.util.Objects;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.document.ArticleContent;
import org.countersign.document.BylineEntry;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a draft other content as a whole, to those who have seen what it replaces. It is writing: whoever has the draft
 * open sees it arrive step by step, and whoever sends it becomes a contributor.
 */
@Service
public class DraftReplacement {

    private final ArticleRepository articles;
    private final DraftStore drafts;
    private final DraftBodies bodies;
    private final DraftRewriting rewriting;
    private final Contributors contributors;
    private final Bylines bylines;
    private final Slugs slugs;
    private final ChangeNotices notices;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final TransactionTemplate transaction;

    DraftReplacement(
            ArticleRepository articles,
            DraftStore drafts,
            DraftBodies bodies,
            DraftRewriting rewriting,
            Contributors contributors,
            Bylines bylines,
            Slugs slugs,
            ChangeNotices notices,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            TransactionTemplate transaction) {
        this.articles = articles;
        this.drafts = drafts;
        this.bodies = bodies;
        this.rewriting = rewriting;
        this.contributors = contributors;
        this.bylines = bylines;
        this.slugs = slugs;
        this.notices = notices;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.transaction = transaction;
    }

    /**
     * @param seen the change number of the draft that it is to replace
     * @param wanted of its byline the people count alone: their names and credentials come from their profiles
     * @return the draft as it is now; unchanged when it says the same already
     * @throws StaleDraftException when the draft has changed since
     * @throws RefusedException when the byline cannot be taken
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public Draft replace(ArticleId id, long seen, ArticleContent wanted) {
        Draft replaced = Objects.requireNonNull(transaction.execute(status -> replaceLocked(id, seen, wanted)));
        bodies.remember(id, replaced.bodyVersion(), replaced.body());
        return replaced;
    }

    private Draft replaceLocked(ArticleId id, long seen, ArticleContent wanted) {
        Draft draft = drafts.locked(id);
        if (draft.changeNumber() != seen) {
            throw new StaleDraftException(draft.changeNumber());
        }
        ArticleContent content = wanted.withByline(
                bylines.of(wanted.byline().stream().map(BylineEntry::person).toList()));
        if (draft.content().equals(content)) {
            return draft;
        }
        return become(draft, content, "all of it");
    }

    /**
     * Within the caller's transaction and under the article's lock.
     *
     * @param part what changed of it, for the audit trail
     */
    Draft become(Draft draft, ArticleContent content, String part) {
        ArticleId id = draft.article();
        Person by = currentPerson.get();
        Draft replaced = rewriting.rewrite(draft, content, by.id());
        boolean beginsAgain = contributors.changed(id, by.id(), replaced.changeNumber());
        letArticleFollow(draft, replaced);
        notices.articleChanged(id);
        if (beginsAgain) {
            auditTrail.record(
                    by.actor(), AuditAction.DRAFT_EDITED, Subject.article(id, replaced.title()), Map.of("part", part));
        }
        return replaced;
    }

    private void letArticleFollow(Draft before, Draft after) {
        Article article = articles.findById(after.article().value()).orElseThrow(NoSuchArticleException::new);
        if (article.slugFollowsTitle() && !before.title().equals(after.title())) {
            article.followTitle(slugs.freeFor(after.title(), after.article()));
        }
        if (article.dependsOnContent()) {
            article.draftBecame(after.content().hash());
        }
    }
}
