package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.countersign.components.Badge;
import org.countersign.components.EmptyState;
import org.countersign.components.HashDigits;
import org.countersign.components.Lucide;
import org.countersign.components.RelativeTime;
import org.countersign.content.RevisionSummary;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.review.Review;
import org.countersign.review.Reviews;
import org.countersign.review.Signature;
import org.countersign.review.Signatures;

/** The revisions on a timeline: who cut each, what became of it, who signed, what is live. */
@org.springframework.stereotype.Component
class HistoryTab implements ArticleTab {

    private final Revisions revisions;
    private final Reviews reviews;
    private final Signatures signatures;

    HistoryTab(Revisions revisions, Reviews reviews, Signatures signatures) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.signatures = signatures;
    }

    @Override
    public String label(ArticleScreen screen) {
        return "History";
    }

    @Override
    public Component content(ArticleScreen screen) {
        List<RevisionSummary> all = revisions.of(screen.article().id());
        if (all.isEmpty()) {
            return new EmptyState(
                    Lucide.HISTORY, "No revisions yet.", "One is kept, for ever, each time the draft is submitted.");
        }
        List<Review> asked = reviews.of(screen.article().id());
        List<Signature> signed = signatures.of(screen.article().id());
        OrderedList timeline = new OrderedList();
        timeline.addClassName("timeline");
        all.forEach(revision -> timeline.add(item(revision, asked, signed, screen)));
        return timeline;
    }

    private static ListItem item(
            RevisionSummary revision, List<Review> asked, List<Signature> signed, ArticleScreen screen) {
        Span number = new Span("Revision " + revision.number());
        number.addClassName("timeline-number");
        Div head = new Div(number);
        head.addClassName("timeline-head");
        if (Objects.equals(screen.article().liveNumber(), revision.number())) {
            head.add(new Badge("Live", Badge.Tone.LIVE));
        }
        Div who = new Div(new Span(revision.createdBy() + " "), new RelativeTime(revision.createdAt()));
        who.addClassName("meta");
        ListItem item = new ListItem(head, who);
        if (!revision.note().isBlank()) {
            item.add(new Paragraph(revision.note()));
        }
        asked.stream()
                .filter(review -> review.revision().equals(revision.id()))
                .forEach(review -> item.add(outcome(review)));
        signed.stream()
                .filter(signature -> signature.revision().equals(revision.id()))
                .forEach(signature -> item.add(seal(signature)));
        item.add(new HashDigits(revision.hash()));
        return item;
    }

    private static Div outcome(Review review) {
        String by = review.decidedBy() == null ? "" : " · " + review.decidedBy();
        Div line = new Div(new Span(review.outcome().label() + by));
        line.addClassName("meta");
        return line;
    }

    private static Div seal(Signature signature) {
        Div seal = new Div(
                Lucide.SIGNATURE.create(),
                new Span("Signed by " + signature.signedAs() + " "),
                new RelativeTime(signature.signedAt()));
        seal.addClassName("seal");
        return seal;
    }

    @Override
    public int order() {
        return 3;
    }
}
