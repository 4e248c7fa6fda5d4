package org.countersign.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.countersign.components.Toasts;
import org.countersign.content.PassagePlace;
import org.countersign.review.CommentId;
import org.countersign.review.Proposal;
import org.countersign.review.Quotation;
import org.jspecify.annotations.Nullable;

/** The words that a thread is about. They lead to where they stand, or say that they are gone. */
final class QuotedPassage extends Div {

    private static final long serialVersionUID = 1L;

    QuotedPassage(Quotation quotation, CommentId thread, CommentedText text) {
        addClassName("quoted-passage");
        switch (quotation.place()) {
            case PassagePlace.Standing _ -> {
                NativeButton words = new NativeButton("", event -> show(thread, text));
                words.add(words(quotation));
                words.getElement().setAttribute("title", "Show this passage in the text");
                add(words);
            }
            case PassagePlace.Gone _ when wasTaken(quotation.proposal()) -> add(words(quotation));
            case PassagePlace.Gone _ -> {
                addClassName("gone");
                add(words(quotation), note("This passage is gone from the text."));
            }
            case PassagePlace.NotYet _ -> add(words(quotation), note("This passage is of a later revision."));
        }
    }

    private static boolean wasTaken(@Nullable Proposal proposal) {
        return proposal != null
                && proposal.answer() != null
                && proposal.answer().outcome() == Proposal.Outcome.TAKEN;
    }

    private static Span words(Quotation quotation) {
        Proposal proposal = quotation.proposal();
        return proposal == null ? new Span(quotation.words()) : new WordingChange(proposal);
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("passage-note");
        return note;
    }

    /** Others may have moved or deleted it since the thread was drawn. */
    private static void show(CommentId thread, CommentedText text) {
        Quotation now = text.passages().get().get(thread);
        if (now != null && now.place() instanceof PassagePlace.Standing standing) {
            text.show().accept(standing);
        } else {
            Toasts.refuse("This passage is gone from the text.");
        }
    }
}
