package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.countersign.components.Notice.Weight;
import org.countersign.shared.RefusedException;

/**
 * A few fields and one action. Enter in a one-line field submits, Esc cancels, and the focus goes back to where it came
 * from. When the action is refused, the dialog stays with everything typed in it and shows the refusal as a sentence.
 */
public final class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final FormFields fields = new FormFields(this::submit);
    private final Notice refusal = new Notice(Weight.ERROR, "");
    private final Button submit;
    private final Submission submission;

    /** What happens when the form is sent. */
    @FunctionalInterface
    public interface Submission {

        /**
         * @return true when it is done and the dialog may close; false when a field says what is wrong with it
         * @throws RefusedException with the sentence to show in the dialog
         */
        boolean submit();
    }

    /**
     * @param title what the dialog is about, "Invite a person"
     * @param action the primary button's words: the action's own name, never "OK"
     */
    public FormDialog(String title, String action, Submission submission) {
        this.submission = submission;
        addClassName("form-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        refusal.setVisible(false);
        super.add(new Div(refusal), fields);

        submit = new Button(action, event -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        var cancel = new Button("Cancel", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, submit);
    }

    @Override
    public void add(Component... components) {
        fields.add(components);
    }

    /** The primary button, to colour it as a warning or to hold it back until a box is ticked. */
    public Button primaryButton() {
        return submit;
    }

    private void submit() {
        try {
            refusal.setVisible(false);
            if (submission.submit()) {
                close();
            }
        } catch (RefusedException refused) {
            refusal.setSentence(refused.sentence());
            refusal.setVisible(true);
        } finally {
            submit.setEnabled(true);
        }
    }
}
