package org.countersign.review.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countersign.review.Comment;
import org.countersign.review.MentionedNames;
import org.countersign.review.MentionedNames.Place;

/** What a comment says, with the names of those whom it mentions marked. */
final class MentioningText extends Paragraph {

    private static final long serialVersionUID = 1L;

    MentioningText(Comment comment) {
        addClassName("comment-text");
        String text = comment.text();
        int reached = 0;
        for (Place place : MentionedNames.in(text, comment.mentions())) {
            Span name = new Span(text.substring(place.start(), place.end()));
            name.addClassName("mention");
            add(new Text(text.substring(reached, place.start())), name);
            reached = place.end();
        }
        add(new Text(text.substring(reached)));
    }
}
