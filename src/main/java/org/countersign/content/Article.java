package org.countersign.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One piece of content and the stage of its draft: refuses every step that its stage does not allow. */
@Entity
@Table(name = "article")
class Article {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.WRITING;

    @Column(name = "stage_since")
    private Instant stageSince = Instant.now();

    private String slug;

    @Column(name = "slug_chosen")
    private boolean slugChosen;

    @Embedded
    private Approval approval = new Approval();

    @Column(name = "live_number")
    private @Nullable Integer liveNumber;

    @Column(name = "live_since")
    private @Nullable Instant liveSince;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    /** Null until it is kept for the first time, by which Spring Data knows that there is nothing to look for before. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(ArticleId id, ArticleKind kind, Slug slug, PersonId createdBy) {
        this.id = id.value();
        this.kind = kind;
        this.slug = slug.value();
        this.createdBy = createdBy.value();
    }

    ArticleId id() {
        return new ArticleId(id);
    }

    ArticleKind kind() {
        return kind;
    }

    Stage stage() {
        return stage;
    }

    Slug slug() {
        return new Slug(slug);
    }

    boolean slugFollowsTitle() {
        return !slugChosen;
    }

    /** The draft's change number up to which a signature vouches for the content; -1 when nothing was signed. */
    long signedChange() {
        return approval.signedChange();
    }

    ArticleState state(Draft draft) {
        return new ArticleState(
                id(),
                kind,
                draft.title(),
                draft.summary(),
                slug(),
                !slugChosen,
                draft.byline(),
                draft.content().particulars(),
                stage,
                stageSince,
                liveNumber,
                liveSince);
    }

    /** Whether the draft's hash decides the stage: then it must be compared after every change. */
    boolean dependsOnContent() {
        return approval.holds() && (stage == Stage.APPROVED || stage == Stage.WRITING);
    }

    void changeKind(ArticleKind newKind) {
        kind = newKind;
    }

    void chooseSlug(Slug newSlug) {
        slug = newSlug.value();
        slugChosen = true;
    }

    void followTitle(Slug newSlug) {
        slug = newSlug.value();
        slugChosen = false;
    }

    /** An approval holds for the signed content alone: a real change ends it, and undoing that change brings it back. */
    void draftBecame(ContentHash content) {
        if (dependsOnContent()) {
            enter(approval.covers(content) ? Stage.APPROVED : Stage.WRITING);
        }
    }

    /** A later submission may replace one that is in review. */
    void submit() {
        if (stage == Stage.APPROVED) {
            throw new RefusedException("This text is approved already. Change it before you submit it again.");
        }
        enter(Stage.IN_REVIEW);
    }

    void takeBack(ContentHash draft) {
        leaveReview(Stage.WRITING);
        draftBecame(draft);
    }

    void requestChanges() {
        leaveReview(Stage.CHANGES_REQUESTED);
    }

    /**
     * @param signed what was signed; the draft may have moved on since it was submitted
     * @param change the draft's change number at which the signed revision was cut
     */
    void approve(ContentHash signed, long change, ContentHash draft) {
        leaveReview(Stage.WRITING);
        approval.give(signed, change);
        draftBecame(draft);
    }

    /** From now on its address is known outside, and no longer follows the title. */
    void goLive(int revisionNumber, Instant since) {
        liveNumber = revisionNumber;
        liveSince = since;
        approval.wasUsed();
        slugChosen = true;
    }

    /** It was taken down for a reason, which nobody knew who approved it before: no approval outlives that. */
    void goDark() {
        liveNumber = null;
        liveSince = null;
        approval.end();
        if (stage == Stage.APPROVED) {
            enter(Stage.WRITING);
        }
    }

    /**
     * What was signed last holds no more.
     *
     * @param reopened whether its review goes on
     */
    void revokeApproval(Vouched vouched, boolean reopened, ContentHash draft) {
        approval.goBack(vouched);
        if (reopened) {
            enter(Stage.IN_REVIEW);
        } else if (stage != Stage.CHANGES_REQUESTED) {
            enter(Stage.WRITING);
            draftBecame(draft);
        }
    }

    private void leaveReview(Stage next) {
        if (stage != Stage.IN_REVIEW) {
            throw new RefusedException("This is not in review any more. Reload to see what happened.");
        }
        enter(next);
    }

    private void enter(Stage next) {
        if (stage != next) {
            stage = next;
            stageSince = Instant.now();
        }
    }
}
