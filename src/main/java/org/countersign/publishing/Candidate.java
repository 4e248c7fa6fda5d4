package org.countersign.publishing;

import org.countersign.content.ArticleState;
import org.countersign.content.Revision;
import org.countersign.review.Signature;

/** A signed revision that may go live, and what it would meet. */
record Candidate(Revision revision, Signature signature, PublicationsMet met) {

    ArticleState article() {
        return met.article();
    }
}
