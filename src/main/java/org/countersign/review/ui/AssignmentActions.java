package org.countersign.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.components.FormDialog;
import org.countersign.components.Toasts;
import org.countersign.people.Person;
import org.countersign.people.PersonName;
import org.countersign.people.Role;
import org.countersign.review.Assignments;
import org.countersign.review.Review;
import org.countersign.review.RoundStage;
import org.countersign.shared.RefusedException;

/** What somebody can do about who decides the present stage of a review. */
record AssignmentActions(Assignments assignments, Review review, Person person, Runnable changed) {

    Div buttons(RoundStage stage) {
        Div buttons = new Div();
        buttons.addClassName("stage-actions");
        boolean canDecide = isCandidate();
        if (canDecide && stage.assigned().isEmpty()) {
            buttons.add(new Button("Take it", event -> take()));
        }
        if (stage.isAssignedTo(person.id())) {
            buttons.add(new Button("Hand on…", event -> handOn()));
        }
        if (person.has(Role.EDITOR)) {
            buttons.add(new Button("Assign…", event -> assign(stage)));
        }
        return buttons;
    }

    private boolean isCandidate() {
        return (person.has(Role.REVIEWER) || person.has(Role.EDITOR))
                && assignments.candidates(review.id()).stream()
                        .anyMatch(one -> one.id().equals(person.id()));
    }

    private void take() {
        try {
            assignments.take(review.id());
            Toasts.confirm("Yours now. It stands in your list on Home.");
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
        changed.run();
    }

    private void handOn() {
        ComboBox<PersonName> to = new ComboBox<>("Hand on to");
        to.setItems(others());
        to.setItemLabelGenerator(PersonName::printedName);
        to.setRequiredIndicatorVisible(true);
        to.setManualValidation(true);
        to.setErrorMessage("Choose somebody.");
        to.setWidthFull();
        TextArea note = note();
        FormDialog dialog = new FormDialog("Hand on", "Hand on", () -> {
            to.setInvalid(to.isEmpty());
            if (to.isEmpty()) {
                return false;
            }
            assignments.handOn(review.id(), to.getValue().id(), note.getValue());
            Toasts.confirm("Handed on to " + to.getValue().name() + ".");
            changed.run();
            return true;
        });
        dialog.add(to, note);
        dialog.open();
    }

    private List<PersonName> others() {
        return assignments.candidates(review.id()).stream()
                .filter(one -> !one.id().equals(person.id()))
                .toList();
    }

    private void assign(RoundStage stage) {
        List<PersonName> candidates = assignments.candidates(review.id());
        MultiSelectComboBox<PersonName> people = new MultiSelectComboBox<>("People");
        people.setItems(candidates);
        people.setItemLabelGenerator(PersonName::printedName);
        people.setHelperText(
                "Nobody: whoever may decide this stage can take it. Whoever wrote part of it is not offered.");
        people.setValue(
                candidates.stream().filter(one -> stage.isAssignedTo(one.id())).collect(Collectors.toSet()));
        people.setWidthFull();
        TextArea note = note();
        FormDialog dialog = new FormDialog("Assign the stage “" + stage.rule().name() + "”", "Assign", () -> {
            assignments.assign(
                    review.id(),
                    people.getValue().stream().map(PersonName::id).collect(Collectors.toSet()),
                    note.getValue());
            Toasts.confirm("Saved.");
            changed.run();
            return true;
        });
        dialog.add(people, note);
        dialog.open();
    }

    private static TextArea note() {
        TextArea note = new TextArea("Note");
        note.setPlaceholder("What they should know (optional)");
        note.setMaxLength(2_000);
        note.setWidthFull();
        return note;
    }
}
