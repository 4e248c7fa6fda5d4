package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.countersign.components.KeptPlace;
import org.countersign.content.Revision;
import org.countersign.content.screen.ComparisonPanel;
import org.countersign.document.Comparison;
import org.countersign.document.Passage;

/** The revision under review: in full, or as what changed since the reviewer signed last or against what is live. */
final class ReviewedText extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<NativeButton> buttons = new ArrayList<>();
    private final Div switches = new Div();
    private final Div shown = new Div();
    private final Reading full;
    private final RevisionText text;
    private final String place;

    /**
     * A way to read it.
     *
     * @param words on its button
     */
    private record Reading(String words, Supplier<Component> content) {}

    /** Opens on the smallest of the tasks that there are: what is new to this reviewer, else to patients, else all. */
    ReviewedText(Revision revision, ComparedWith comparedWith) {
        text = new RevisionText(revision);
        place = "review of revision " + revision.id();
        full = new Reading("Full text", () -> text);
        switches.addClassName("comparison-choice");
        switches.getElement().setAttribute("role", "group");
        switches.getElement().setAttribute("aria-label", "What to read");
        List<Reading> readings = new ArrayList<>();
        readings.add(full);
        comparedWith
                .live(revision.article())
                .filter(number -> number < revision.number())
                .flatMap(number -> comparedWith.revision(revision.article(), number))
                .ifPresent(old -> readings.add(new Reading("Against live", () -> changes(old, revision))));
        comparedWith
                .lastSigned(revision.article(), revision.number())
                .flatMap(number -> comparedWith.revision(revision.article(), number))
                .ifPresent(old -> readings.add(new Reading("Since you last signed", () -> changes(old, revision))));
        readings.forEach(this::offer);
        switches.setVisible(readings.size() > 1);
        add(switches, shown);
        open(readings.getLast());
    }

    /** Offers to comment on what is selected in the full text, and to reword it. */
    void offer(Consumer<Passage> comment, Consumer<Passage> propose) {
        text.selection().offer(comment, propose);
    }

    /** Leads to a passage of the full text. */
    void show(Passage passage) {
        if (text.getParent().isEmpty()) {
            show(full);
        }
        text.selection().show(passage);
    }

    private static ComparisonPanel changes(Revision before, Revision after) {
        return new ComparisonPanel(Comparison.between(before.content(), after.content()));
    }

    private void offer(Reading reading) {
        NativeButton button = new NativeButton(reading.words(), event -> open(reading));
        buttons.add(button);
        switches.add(button);
    }

    /** Where the reader left it. */
    private void open(Reading reading) {
        show(reading);
        shown.add(new KeptPlace(place + ", " + reading.words()));
    }

    private void show(Reading reading) {
        buttons.forEach(button -> button.getElement()
                .setAttribute("aria-pressed", Boolean.toString(button.getText().equals(reading.words()))));
        shown.removeAll();
        shown.add(reading.content().get());
    }
}
