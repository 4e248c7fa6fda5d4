package org.countersign.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.countersign.components.Lucide;
import org.countersign.components.PersonAvatar;
import org.countersign.people.PersonName;

/** An author in the byline, who can be moved by buttons or by dragging the row, and taken out. */
final class BylineRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient PersonName author;
    private final int place;
    private final Button up;
    private final Button down;

    /** What can be done with the rows, which count from 0. */
    interface Moves {

        void move(int from, int to);

        void remove(int place);
    }

    BylineRow(PersonName author, int place, int count) {
        this.author = author;
        this.place = place;
        addClassName("byline-row");
        Span name = new Span(author.printedName());
        name.addClassName("byline-name");
        add(new PersonAvatar(author.id(), author.name()).besideName(), name);
        up = button(Lucide.ARROW_UP, "Move " + author.name() + " up");
        down = button(Lucide.ARROW_DOWN, "Move " + author.name() + " down");
        up.setEnabled(place > 0);
        down.setEnabled(place < count - 1);
    }

    void offer(Moves moves) {
        Button remove = button(Lucide.X, "Remove " + author.name());
        up.addClickListener(event -> moves.move(place, place - 1));
        down.addClickListener(event -> moves.move(place, place + 1));
        remove.addClickListener(event -> moves.remove(place));
        add(up, down, remove);
        DragSource<BylineRow> dragged = DragSource.create(this);
        dragged.setEffectAllowed(EffectAllowed.MOVE);
        DropTarget<BylineRow> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(event -> event.getDragSourceComponent()
                .filter(BylineRow.class::isInstance)
                .map(BylineRow.class::cast)
                .filter(row -> row.place != place && row.getParent().equals(getParent()))
                .ifPresent(row -> moves.move(row.place, place)));
    }

    /** Leaves the focus on the button that moved the row, so that it can be pressed again. */
    void focusAfterMoving(boolean upwards) {
        Button pressed = upwards ? up : down;
        Button other = upwards ? down : up;
        (pressed.isEnabled() ? pressed : other).focus();
    }

    private static Button button(Lucide icon, String name) {
        Button button = new Button(icon.create());
        button.setAriaLabel(name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
