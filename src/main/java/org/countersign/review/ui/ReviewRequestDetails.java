package org.countersign.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.components.FactList;
import org.countersign.components.HashDigits;
import org.countersign.components.RelativeTime;
import org.countersign.content.Revision;
import org.countersign.document.TextRenderer;
import org.countersign.review.Review;

/** Who asks whom to judge what, and since when. */
final class ReviewRequestDetails extends Div {

    private static final long serialVersionUID = 1L;

    ReviewRequestDetails(Review review, Revision revision) {
        int words = TextRenderer.wordCount(revision.content().body());
        FactList facts = new FactList()
                .fact("Kind", review.kind().label())
                .fact("Submitted by", review.requestedBy())
                .fact("Submitted", new RelativeTime(review.requestedAt()))
                .fact("Length", "%,d words".formatted(words))
                .fact("Revision", new HashDigits(review.revisionNumber() + " · ", revision.hash()));
        if (review.decidedBy() != null) {
            facts.fact(review.outcome().label(), review.decidedBy());
        }
        add(facts);
        if (!review.note().isBlank()) {
            Paragraph note = new Paragraph(review.note());
            note.addClassName("submission-note");
            facts.add(note);
        }
    }
}
