package org.countersign.publishing;

import java.util.Objects;
import java.util.Optional;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.content.Drafts;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.review.Signature;
import org.countersign.review.Signatures;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.springframework.stereotype.Component;

/**
 * What may go live next: the newest signed revision, unless it is live already, or its article was withdrawn after it was
 * signed. Whoever signed then did not know why it would be taken down.
 */
@Component
class NextPublication {

    private final PublicationRepository publications;
    private final Signatures signatures;
    private final Revisions revisions;
    private final Articles articles;
    private final Drafts drafts;

    NextPublication(
            PublicationRepository publications,
            Signatures signatures,
            Revisions revisions,
            Articles articles,
            Drafts drafts) {
        this.publications = publications;
        this.signatures = signatures;
        this.revisions = revisions;
        this.articles = articles;
        this.drafts = drafts;
    }

    Optional<Publishable> find(ArticleId id) {
        ArticleState article = articles.state(id);
        return signatures
                .latest(id)
                .filter(signature -> !isLive(article, signature) && !wasWithdrawnSince(signature, id))
                .map(signature -> publishable(article, signature));
    }

    /** @throws RefusedException saying why there is nothing to publish */
    Publishable require(ArticleId id) {
        return find(id).orElseThrow(() -> new RefusedException(whyNothing(id)));
    }

    private Publishable publishable(ArticleState article, Signature signature) {
        Revision revision = revisions.revision(signature.revision());
        boolean movedOn = !drafts.open(article.id()).content().hash().equals(revision.hash());
        return new Publishable(article, revision, signature, movedOn);
    }

    private static boolean isLive(ArticleState article, Signature signature) {
        return Objects.equals(article.liveNumber(), signature.revisionNumber());
    }

    private boolean wasWithdrawnSince(Signature signature, ArticleId id) {
        return publications.wasWithdrawnSince(id.value(), signature.signedAt());
    }

    private String whyNothing(ArticleId id) {
        Optional<Signature> newest = signatures.latest(id);
        if (newest.isEmpty()) {
            return "No revision of this was signed yet, so there is nothing to publish.";
        }
        return wasWithdrawnSince(newest.get(), id)
                ? "This was withdrawn after it was signed. Submit it for review: once somebody has signed it anew, it can"
                        + " be published."
                : "The newest signed revision of this is live already.";
    }
}
