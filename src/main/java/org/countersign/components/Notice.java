package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A sentence that stands on the screen until it is no longer true. */
public final class Notice extends Div {

    private static final long serialVersionUID = 1L;

    private final Span sentence = new Span();

    /** How much it matters. Screen readers are told of an error at once, of the others when they are idle. */
    public enum Weight {
        INFORMATION(Lucide.INFO, "status"),
        WARNING(Lucide.TRIANGLE_ALERT, "status"),
        ERROR(Lucide.CIRCLE_ALERT, "alert");

        private final Lucide icon;
        private final String role;

        Weight(Lucide icon, String role) {
            this.icon = icon;
            this.role = role;
        }
    }

    public Notice(Weight weight, String sentence) {
        addClassName("notice");
        getElement().setAttribute("data-weight", weight.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", weight.role);
        add(weight.icon.create(), this.sentence);
        this.sentence.setText(sentence);
    }

    public void setSentence(String sentence) {
        this.sentence.setText(sentence);
    }

    /** Adds what helps, at the right: a small button or a link. */
    public Notice offering(Component action) {
        add(action);
        return this;
    }
}
