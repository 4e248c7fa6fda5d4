package org.countersign.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.countersign.components.ActionMenu;
import org.countersign.components.Badge;
import org.countersign.components.HashDigits;
import org.countersign.components.Lucide;
import org.countersign.components.RelativeTime;
import org.countersign.content.RevisionSummary;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.people.Role;
import org.countersign.review.Review;
import org.countersign.review.Signature;
import org.countersign.shared.ArticleId;

/** One entry of the timeline: who cut it and why, what became of it, who signed, what is live. */
record TimelineEntries(
        List<Review> asked,
        List<Signature> signed,
        ArticleScreen screen,
        RestoreDialog restoreDialog,
        Revisions revisions) {

    /** Hears that somebody chose an entry for comparison, or no longer does. */
    @FunctionalInterface
    interface Chosen {
        void choose(String key, boolean taken);
    }

    ListItem draft(ComparisonChoice choice, Chosen chosen) {
        Div head = new Div(box(ArticleAddress.DRAFT, "Compare the draft", choice, chosen), number("Draft"));
        head.addClassName("timeline-head");
        return new ListItem(head);
    }

    ListItem revision(RevisionSummary revision, ComparisonChoice choice, Chosen chosen) {
        ListItem item = new ListItem(head(revision, choice, chosen));
        Div who = new Div(new Span(revision.createdBy() + " · "), new RelativeTime(revision.createdAt()));
        who.addClassName("meta");
        item.add(who);
        String said = revision.name().isEmpty() ? revision.note() : revision.name();
        if (!said.isBlank()) {
            item.add(new Paragraph(said));
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

    private Div head(RevisionSummary revision, ComparisonChoice choice, Chosen chosen) {
        String name = "Revision " + revision.number();
        Div head = new Div(
                box(String.valueOf(revision.number()), "Compare revision " + revision.number(), choice, chosen),
                number(name));
        head.addClassName("timeline-head");
        if (Objects.equals(screen.article().liveNumber(), revision.number())) {
            head.add(new Badge("Live", Badge.Tone.LIVE));
        }
        head.add(menu(revision, name));
        return head;
    }

    private ActionMenu menu(RevisionSummary revision, String name) {
        ActionMenu menu = new ActionMenu("Actions for " + name.toLowerCase(Locale.ROOT));
        String key = String.valueOf(revision.number());
        menu.addAction(
                "Read it", () -> UI.getCurrent().navigate(ArticleAddress.revision(article(), revision.number())));
        menu.addAction("Compare with the draft", () -> Comparand.compare(article(), key, ArticleAddress.DRAFT));
        if (revision.number() > 1) {
            String before = String.valueOf(revision.number() - 1);
            menu.addAction("Compare with the one before", () -> Comparand.compare(article(), before, key));
        }
        if (screen.person().has(Role.AUTHOR) || screen.person().has(Role.EDITOR)) {
            menu.addAction(
                    "Restore this revision",
                    () -> screen.whenSaved(
                            () -> restoreDialog.open(revisions.revision(revision.id()), screen::refresh)));
        }
        return menu;
    }

    private ArticleId article() {
        return screen.article().id();
    }

    private static Span number(String words) {
        Span number = new Span(words);
        number.addClassName("timeline-number");
        return number;
    }

    private static Input box(String key, String label, ComparisonChoice choice, Chosen chosen) {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setProperty("checked", choice.holds(key));
        box.getElement().setAttribute("aria-label", label);
        box.getElement()
                .addEventListener(
                        "change",
                        event -> chosen.choose(
                                key, event.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        return box;
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
                new Span(
                        signature.revoked() == null
                                ? "Signed by " + signature.signedAs() + " · "
                                : "Signature of " + signature.signedAs() + " revoked: "
                                        + signature.revoked().reason() + " · "),
                new RelativeTime(
                        signature.revoked() == null
                                ? signature.signedAt()
                                : signature.revoked().at()));
        seal.addClassName("seal");
        return seal;
    }
}
