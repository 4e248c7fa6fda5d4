package org.countersign.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.document.BylineEntry;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves an article from stage to stage on behalf of reviews and publications, in their transaction. Each method takes the
 * article's lock, so of two people who decide at once the second meets what the first did.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ArticleStages {

    private final ArticleRepository articles;
    private final DraftStore drafts;
    private final RevisionStore revisions;
    private final ShownImages shownImages;
    private final DraftChanges changes;
    private final Bylines bylines;
    private final ChangeNotices notices;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    ArticleStages(
            ArticleRepository articles,
            DraftStore drafts,
            RevisionStore revisions,
            ShownImages shownImages,
            DraftChanges changes,
            Bylines bylines,
            ChangeNotices notices,
            AuditTrail auditTrail,
            CurrentPerson currentPerson) {
        this.articles = articles;
        this.drafts = drafts;
        this.revisions = revisions;
        this.shownImages = shownImages;
        this.changes = changes;
        this.bylines = bylines;
        this.notices = notices;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /** Takes the article's lock: what is read from now on stays so until commit. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    public void lock(ArticleId id) {
        drafts.lock(id);
    }

    /** Takes the article's lock as {@link #lock} does, and tells where it stands under it. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    public ArticleState lockedState(ArticleId id) {
        Draft outline = drafts.lockedOutline(id);
        return articles.findById(id.value())
                .orElseThrow(NoSuchArticleException::new)
                .state(outline);
    }

    /** Has everybody who has the article open look again. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    public void tellReaders(ArticleId id) {
        notices.articleChanged(id);
    }

    /**
     * Cuts a revision of the draft and enters review.
     *
     * @throws IncompleteDraftException with what is missing
     * @throws RefusedException when the same text is approved already
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public RevisionId submit(ArticleId id, String note) {
        Article article = locked(id);
        Person by = currentPerson.get();
        Draft draft = withPresentByline(article);
        List<String> missing = SubmissionRequirements.missingIn(draft.content());
        if (!shownImages.areAllInTheLibrary(draft.content())) {
            missing.add("another image in place of each that is not in the library any more");
        }
        if (!missing.isEmpty()) {
            throw new IncompleteDraftException(missing);
        }
        article.submit();
        RevisionId revision = revisions.cut(draft, Occasion.submission(note), by.id(), article.signedChange());
        auditTrail.record(
                by.actor(),
                AuditAction.REVISION_CUT,
                Subject.article(id, draft.title()),
                Map.of(
                        "revision",
                        revision.toString(),
                        "hash",
                        draft.content().hash().hex()));
        notices.articleChanged(id);
        return revision;
    }

    /** @throws RefusedException when it is not in review */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    public void takeBack(ArticleId id) {
        Article article = locked(id);
        article.takeBack(drafts.find(id)
                .orElseThrow(NoSuchArticleException::new)
                .content()
                .hash());
        notices.articleChanged(id);
    }

    /** @throws RefusedException when it is not in review */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    public void requestChanges(ArticleId id) {
        locked(id).requestChanges();
        notices.articleChanged(id);
    }

    /** @throws RefusedException when it is not in review */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    public void approve(Revision signed) {
        Article article = locked(signed.article());
        Draft draft = drafts.find(signed.article()).orElseThrow(NoSuchArticleException::new);
        article.approve(signed.hash(), signed.changeNumber(), draft.content().hash());
        notices.articleChanged(signed.article());
    }

    /** @param reopened whether the review of what was signed last goes on */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    public void revokeApproval(ArticleId id, Vouched vouched, boolean reopened) {
        Article article = locked(id);
        Draft draft = drafts.find(id).orElseThrow(NoSuchArticleException::new);
        article.revokeApproval(vouched, reopened, draft.content().hash());
        notices.articleChanged(id);
    }

    @PreAuthorize("hasRole('EDITOR')")
    public void goLive(Revision published, Instant since) {
        notices.lockToChange(published.article());
        articles.findById(published.article().value())
                .orElseThrow(NoSuchArticleException::new)
                .goLive(published.number(), since);
    }

    @PreAuthorize("hasRole('EDITOR')")
    public void goDark(ArticleId id) {
        locked(id).goDark();
        notices.articleChanged(id);
    }

    private Article locked(ArticleId id) {
        drafts.lock(id);
        return articles.findById(id.value()).orElseThrow(NoSuchArticleException::new);
    }

    /** A byline is printed as its people's profiles stand when it is submitted. */
    private Draft withPresentByline(Article article) {
        Draft draft = drafts.find(article.id()).orElseThrow(NoSuchArticleException::new);
        List<BylineEntry> present =
                bylines.of(draft.byline().stream().map(BylineEntry::person).toList());
        return present.equals(draft.byline()) ? draft : changes.byline(article, draft, present);
    }
}
