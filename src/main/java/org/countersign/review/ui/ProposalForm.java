package org.countersign.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.countersign.components.FormDialog;
import org.countersign.components.Toasts;
import org.countersign.document.Passage;
import org.countersign.review.Proposal;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;

/** Asks for other words in place of a passage, and shows what they change. */
final class ProposalForm {

    private final Discussion discussion;
    private final RevisionId revision;
    private final Runnable proposed;

    ProposalForm(Discussion discussion, RevisionId revision, Runnable proposed) {
        this.discussion = discussion;
        this.revision = revision;
        this.proposed = proposed;
    }

    void open(Passage passage) {
        try {
            dialog(passage, discussion.proposals().words(revision, passage)).open();
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
    }

    private FormDialog dialog(Passage passage, String present) {
        TextArea wording = area("Proposed wording", 2_000);
        wording.setValue(present);
        wording.setAutofocus(true);
        wording.setAutoselect(true);
        wording.setHelperText("Plain text. Leave it empty to propose that these words go.");
        TextArea reason = area("Reason, if it helps", 4_000);
        Checkbox mustBeResolved = new Checkbox("Must be resolved");
        mustBeResolved.setHelperText("Until it is, nobody can submit, sign or publish this.");
        Div change = new Div();
        change.addClassName("quoted-passage");
        change.setText(present);
        wording.setValueChangeMode(ValueChangeMode.LAZY);
        wording.addValueChangeListener(event -> {
            change.removeAll();
            change.add(new WordingChange(new Proposal(present, event.getValue().strip(), null)));
        });
        FormDialog dialog = new FormDialog("Propose wording", "Propose wording", () -> {
            discussion
                    .proposals()
                    .propose(revision, passage, wording.getValue(), reason.getValue(), mustBeResolved.getValue());
            proposed.run();
            return true;
        });
        dialog.add(change, wording, reason, discussion.suggestions(), mustBeResolved);
        dialog.setWidth("560px");
        return dialog;
    }

    private static TextArea area(String label, int longest) {
        TextArea area = new TextArea(label);
        area.setMaxLength(longest);
        area.setWidthFull();
        area.setMinRows(2);
        return area;
    }
}
