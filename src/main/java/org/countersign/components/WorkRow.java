package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.UUID;

/**
 * One piece of work that waits: what it is, its state, how long it has waited, and the next step as a button. Rows
 * belong into a {@link WorkList}.
 */
public final class WorkRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div state = column("work-row-state");
    private final Div waiting = column("work-row-waiting");
    private final Div action = column("work-row-action");
    private final Component title;

    /**
     * @param title a link to the piece, worded as its title
     * @param meta who and what, in one line: "Article · by Tom Reyes, PMHNP · revision 4"
     */
    public WorkRow(Component title, String meta) {
        addClassName("work-row");
        this.title = title;
        title.addClassName("work-row-title");
        var line = new Span(meta);
        line.addClassName("work-row-meta");
        var what = column("work-row-what");
        what.add(title, line);
        add(what, state, waiting, action);
    }

    public WorkRow in(Badge badge) {
        state.add(badge);
        return this;
    }

    /** How long it has waited or when it is due: a text, or a {@link RelativeTime}. */
    public WorkRow waiting(Component since) {
        waiting.add(since);
        return this;
    }

    public WorkRow waiting(String since) {
        return waiting(new Span(since));
    }

    /** Marks the waiting time as past what was agreed. */
    public WorkRow late() {
        waiting.addClassName("late");
        return this;
    }

    /** Until when it should be done, below how long it has waited. */
    public WorkRow due(Instant due) {
        return waiting(new DueTime(due));
    }

    /** The next step. Several rows may say "Review": screen readers hear the row's title with it. */
    public WorkRow next(Button step) {
        var id = "work-" + UUID.randomUUID();
        title.setId(id);
        step.getElement().setAttribute("aria-describedby", id);
        action.add(step);
        return this;
    }

    private static Div column(String className) {
        var column = new Div();
        column.addClassName(className);
        return column;
    }
}
