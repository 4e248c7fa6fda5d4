package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countersign.components.RelativeTime;
import org.countersign.content.Revision;
import org.countersign.document.TextRenderer;
import org.countersign.review.Review;

/** Who asks whom to judge what, and since when. */
final class ReviewRequestDetails extends Div {

    private static final long serialVersionUID = 1L;

    ReviewRequestDetails(Review review, Revision revision) {
        addClassName("facts");
        DescriptionList facts = new DescriptionList();
        fact(facts, "Kind", new Span(review.kind().label()));
        fact(facts, "Submitted by", new Span(review.requestedBy()));
        fact(facts, "Submitted", new RelativeTime(review.requestedAt()));
        fact(facts, "Asked", new Span(review.reviewerName() == null ? "Any medical reviewer" : review.reviewerName()));
        fact(
                facts,
                "Length",
                new Span("%,d words"
                        .formatted(TextRenderer.wordCount(revision.content().body()))));
        Span hash = new Span(
                review.revisionNumber() + " · " + grouped(revision.hash().first12()));
        hash.addClassName("hash");
        fact(facts, "Revision", hash);
        if (review.decidedBy() != null) {
            fact(facts, review.outcome().label(), new Span(review.decidedBy()));
        }
        add(facts);
        if (!review.note().isBlank()) {
            Paragraph note = new Paragraph(review.note());
            note.addClassName("submission-note");
            add(note);
        }
    }

    /** "9f3c 61ab 07de": read aloud and compared more easily than twelve in a row. */
    static String grouped(String first12) {
        return first12.substring(0, 4) + " " + first12.substring(4, 8) + " " + first12.substring(8);
    }

    private static void fact(DescriptionList facts, String term, Component description) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }
}
