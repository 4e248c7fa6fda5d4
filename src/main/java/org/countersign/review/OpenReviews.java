package org.countersign.review;

import org.countersign.content.ArticleStages;
import org.countersign.content.Drafts;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.springframework.stereotype.Component;

/** The requests that await a decision, of which each article has one at most. */
@Component
class OpenReviews {

    private final ReviewRepository requests;
    private final ReviewList list;
    private final ArticleStages stages;
    private final Drafts drafts;
    private final Revisions revisions;

    OpenReviews(ReviewRepository requests, ReviewList list, ArticleStages stages, Drafts drafts, Revisions revisions) {
        this.requests = requests;
        this.list = list;
        this.stages = stages;
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /**
     * One under its article's lock.
     *
     * @throws RefusedException when there is none, or it was decided already
     */
    ReviewRequest locked(ReviewId review) {
        stages.lock(list.find(review).orElseThrow(OpenReviews::noSuchReview).article());
        ReviewRequest request = requests.findById(review.value()).orElseThrow(OpenReviews::noSuchReview);
        request.requireOpen();
        return request;
    }

    static RefusedException noSuchReview() {
        return new RefusedException("There is no such review.");
    }

    /**
     * The article's, whose lock the caller holds.
     *
     * @throws RefusedException when there is none
     */
    ReviewRequest of(ArticleId article) {
        return requests.findOpen(article.value())
                .orElseThrow(() -> new RefusedException("This is not in review any more."));
    }

    /**
     * Makes way for a new one.
     *
     * @throws RefusedException when it is about the very text that the draft has
     */
    void supersede(ArticleId article, PersonId by) {
        requests.findOpen(article.value()).ifPresent(open -> {
            Revision submitted = revisions.revision(open.revision());
            if (drafts.open(article).content().hash().equals(submitted.hash())) {
                throw new RefusedException(
                        "Revision " + submitted.number() + " with this very text is in review already.");
            }
            open.supersede(by);
            requests.saveAndFlush(open);
        });
    }
}
