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
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.Slug;
import org.countersign.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A period in which one signed revision is live under one slug. It begins signed, in {@link PublicationStore}, and it ends
 * once.
 */
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

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    private String slug;

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

    Instant publishedAt() {
        return publishedAt;
    }

    boolean isLive() {
        return endedAt == null;
    }

    /** Whether patients lost it at that moment or later because somebody took it down. */
    boolean wasWithdrawnSince(Instant moment) {
        return ending == Ending.WITHDRAWN && endedAt != null && !endedAt.isBefore(moment);
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
