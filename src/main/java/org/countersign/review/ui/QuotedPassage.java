package org.countersign.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.countersign.components.Toasts;
import org.countersign.content.PassagePlace;
import org.countersign.review.CommentId;
import org.countersign.review.Quotation;

/** The words that a thread is about. They lead to where they stand, or say that they are gone. */
final class QuotedPassage extends Div {

    private static final long serialVersionUID = 1L;

    QuotedPassage(Quotation quotation, CommentId thread, CommentedText text) {
        addClassName("quoted-passage");
        switch (quotation.place()) {
            case PassagePlace.Standing _ -> {
                NativeButton words = new NativeButton(quotation.words(), event -> show(thread, text));
                words.getElement().setAttribute("title", "Show this passage in the text");
                add(words);
            }
            case PassagePlace.Gone _ -> {
                addClassName("gone");
                add(new Span(quotation.words()), note("This passage is gone from the text."));
            }
            case PassagePlace.NotYet _ ->
                add(new Span(quotation.words()), note("This passage is of a later revision."));
        }
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
