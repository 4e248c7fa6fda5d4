package org.countersign.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.countersign.content.ArticleKind;
import org.countersign.content.Revision;
import org.countersign.review.Signature;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.Slug;
import org.countersign.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** A period in which one signed revision is live under one slug. It begins signed, and it ends once. */
@Entity
@Table(name = "publication")
class Publication {

    private static final int LONGEST_REASON = 1_000;

    enum Ending {
        REPLACED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID article;

    @Column(name = "revision_id")
    private UUID revision;

    @Column(name = "content_hash")
    private byte[] contentHash;

    @Column(name = "signature_id")
    private UUID signature;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    private String slug;

    @Column(name = "published_by")
    private UUID publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(Revision revision, Signature signature, ArticleKind kind, Slug slug, PersonId by, Instant at) {
        this.id = PublicationId.random().value();
        this.article = revision.article().value();
        this.revision = revision.id().value();
        this.contentHash = revision.hash().bytes();
        this.signature = signature.id().value();
        this.kind = kind;
        this.slug = slug.value();
        this.publishedBy = by.value();
        this.publishedAt = at;
    }

    PublicationId id() {
        return new PublicationId(id);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    UUID revision() {
        return revision;
    }

    Slug slug() {
        return new Slug(slug);
    }

    ArticleKind kind() {
        return kind;
    }

    void replace(PersonId by) {
        end(Ending.REPLACED, by);
    }

    /** @throws RefusedException when no reason is given: patients who come back are owed one */
    void withdraw(PersonId by, String why) {
        String written = TypedText.lines("A reason", why, LONGEST_REASON);
        if (written.isEmpty()) {
            throw new RefusedException("Give the reason: it stands in the notice at this address.");
        }
        end(Ending.WITHDRAWN, by);
        reason = written;
    }

    private void end(Ending how, PersonId by) {
        if (endedAt != null) {
            throw new RefusedException("This is not live any more. Reload to see what happened.");
        }
        ending = how;
        endedBy = by.value();
        endedAt = Instant.now();
    }
}
