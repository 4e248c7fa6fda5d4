package org.countersign.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.countersign.review.Answer;
import org.countersign.review.ChecklistItem;
import org.countersign.review.GivenAnswer;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One point of a checklist: its answers, and a note that says why where it does not simply hold. */
final class ChecklistPoint extends ListItem {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final boolean mustHold;
    private final transient Consumer<GivenAnswer> keep;
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final Paragraph consequence =
            new Paragraph("This must hold: with a no nobody can sign. Request changes instead.");

    /**
     * @param given what was answered so far; null for nothing
     * @param keep takes each answer at once, and refuses with a sentence
     */
    ChecklistPoint(int number, ChecklistItem item, @Nullable GivenAnswer given, Consumer<GivenAnswer> keep) {
        this.number = number;
        this.mustHold = item.mustHold();
        this.keep = keep;
        addClassName("checklist-point");
        answer.setLabel(item.wording());
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(Answer::label);
        note.setMaxLength(GivenAnswer.LONGEST_NOTE);
        note.setWidthFull();
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setHelperText("Part of the review record, which patients can open");
        consequence.addClassName("meta");
        if (given != null) {
            answer.setValue(given.answer());
            note.setValue(given.note());
        }
        answer.addValueChangeListener(event -> {
            changed();
            if (event.isFromClient() && event.getValue() == Answer.NO && note.isEmpty()) {
                note.focus();
            }
        });
        note.addValueChangeListener(event -> changed());
        add(answer, note, consequence);
        show();
    }

    private void changed() {
        show();
        if (answer.getValue() == null) {
            return;
        }
        try {
            note.setInvalid(false);
            keep.accept(given());
        } catch (RefusedException refused) {
            note.setErrorMessage(refused.sentence());
            note.setInvalid(true);
        }
    }

    private GivenAnswer given() {
        return new GivenAnswer(number, answer.getValue(), answer.getValue() == Answer.YES ? "" : note.getValue());
    }

    private void show() {
        Answer present = answer.getValue();
        boolean refuses = present == Answer.NO;
        note.setVisible(present != null && present != Answer.YES);
        note.setLabel(refuses ? "Why not?" : "Note (optional)");
        note.setRequiredIndicatorVisible(refuses);
        consequence.setVisible(refuses && mustHold);
        getElement().setAttribute("data-answer", present == null ? "" : present.name());
    }
}
