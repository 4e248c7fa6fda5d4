package org.countersign.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countersign.components.RelativeTime;
import org.countersign.content.PassageAuthor;
import org.countersign.content.PassageAuthors;
import org.countersign.content.screen.ArticleScreen;

/** Says who changed the selected passage last. */
final class PassageLine extends Paragraph {

    private static final long serialVersionUID = 1L;

    PassageLine(ArticleScreen screen, PassageAuthors authors) {
        addClassName("passage-author");
        getElement().setAttribute("aria-live", "polite");
        setText("Select a passage to see who changed it last.");
        addAttachListener(attached -> {
            var hearing = screen.whenSelected(passage ->
                    authors.lastToChange(screen.article().id(), passage).ifPresent(this::show));
            addDetachListener(detached -> {
                detached.unregisterListener();
                hearing.remove();
            });
        });
    }

    private void show(PassageAuthor author) {
        removeAll();
        switch (author) {
            case PassageAuthor.ChangedBy(var person, var at) ->
                add(new Span("This passage: " + person + ", "), new RelativeTime(at));
            case PassageAuthor.Earlier(var revision) ->
                setText(
                        revision == null
                                ? "This passage: nobody has changed it lately."
                                : "This passage: before revision " + revision + " was signed.");
        }
    }
}
