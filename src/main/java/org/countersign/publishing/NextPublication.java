package org.countersign.publishing;

import java.util.Objects;
import java.util.Optional;
import org.countersign.content.ArticleState;
import org.countersign.content.Revisions;
import org.countersign.review.Signature;
import org.countersign.review.Signatures;
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

    NextPublication(PublicationRepository publications, Signatures signatures, Revisions revisions) {
        this.publications = publications;
        this.signatures = signatures;
        this.revisions = revisions;
    }

    Optional<Candidate> find(ArticleState article) {
        return signatures
                .latest(article.id())
                .filter(signature -> !isLive(article, signature))
                .flatMap(signature -> candidate(signature, met(article)));
    }

    /** @throws RefusedException saying why there is nothing to publish */
    Candidate require(ArticleState article) {
        return find(article).orElseThrow(() -> new RefusedException(whyNothing(article)));
    }

    private PublicationsMet met(ArticleState article) {
        return new PublicationsMet(
                article,
                publications.findOfOrLiveAt(article.id().value(), article.slug().value()));
    }

    private Optional<Candidate> candidate(Signature signature, PublicationsMet met) {
        return met.wasWithdrawnSince(signature.signedAt())
                ? Optional.empty()
                : Optional.of(new Candidate(revisions.revision(signature.revision()), signature, met));
    }

    private static boolean isLive(ArticleState article, Signature signature) {
        return Objects.equals(article.liveNumber(), signature.revisionNumber());
    }

    private String whyNothing(ArticleState article) {
        Optional<Signature> newest = signatures.latest(article.id());
        if (newest.isEmpty()) {
            return "No revision of this was signed yet, so there is nothing to publish.";
        }
        return met(article).wasWithdrawnSince(newest.get().signedAt())
                ? "This was withdrawn after it was signed. Submit it for review: once somebody has signed it anew, it can"
                        + " be published."
                : "The newest signed revision of this is live already.";
    }
}
