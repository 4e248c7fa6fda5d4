package org.countersign.components;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The points of a checklist, each with what was answered: to read, not to change. */
public final class AnsweredPoints extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** What an answer means to whoever skims the list; its words stand beside it. */
    public enum Sense {
        HOLDS(Lucide.CIRCLE_CHECK),
        DOES_NOT_HOLD(Lucide.CIRCLE_X),
        LEFT_ASIDE(Lucide.CIRCLE);

        private final Lucide icon;

        Sense(Lucide icon) {
            this.icon = icon;
        }
    }

    public AnsweredPoints() {
        addClassName("answered-points");
    }

    /**
     * @param answer its words: "Yes"
     * @param note why; empty for nothing
     */
    public AnsweredPoints point(String wording, Sense sense, String answer, String note) {
        Span said = new Span(answer);
        said.addClassName("answered-point-answer");
        Div words = new Div(new Span(wording), said);
        if (!note.isEmpty()) {
            Div why = new Div(note);
            why.addClassName("answered-point-note");
            words.add(why);
        }
        ListItem item = new ListItem(sense.icon.create(), words);
        item.getElement().setAttribute("data-sense", sense.name().toLowerCase(Locale.ROOT));
        add(item);
        return this;
    }
}
