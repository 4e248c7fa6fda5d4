package org.countersign.review.ui;

import java.util.Optional;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.people.CurrentPerson;
import org.countersign.review.Signature;
import org.countersign.review.Signatures;
import org.countersign.shared.ArticleId;
import org.springframework.stereotype.Component;

/** The revisions that people most want to compare with. */
@Component
class ComparedWith {

    private final Articles articles;
    private final Revisions revisions;
    private final Signatures signatures;
    private final CurrentPerson currentPerson;

    ComparedWith(Articles articles, Revisions revisions, Signatures signatures, CurrentPerson currentPerson) {
        this.articles = articles;
        this.revisions = revisions;
        this.signatures = signatures;
        this.currentPerson = currentPerson;
    }

    /** The number of what the person who asks signed last, before a revision. */
    Optional<Integer> lastSigned(ArticleId article, int before) {
        return signatures.of(article).stream()
                .filter(signature ->
                        signature.signer().equals(currentPerson.get().id()))
                .map(Signature::revisionNumber)
                .filter(number -> number < before)
                .findFirst();
    }

    /** The number of what patients read. */
    Optional<Integer> live(ArticleId article) {
        return articles.find(article).map(ArticleState::liveNumber);
    }

    Optional<Revision> revision(ArticleId article, int number) {
        return revisions.numbered(article, number);
    }
}
