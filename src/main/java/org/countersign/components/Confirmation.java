package org.countersign.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.shared.RefusedException;

/**
 * Asks before something that is hard to take back. The question names what it touches ("Withdraw “Sleep and
 * depression”?"), the explanation says what happens then, and the button says what is done. Enter alone does nothing
 * grave: the focus starts on Cancel.
 */
public final class Confirmation extends Dialog {

    private static final long serialVersionUID = 1L;

    public Confirmation(String question, String explanation, String action, Runnable confirmed) {
        addClassName("form-dialog");
        setRole("alertdialog");
        setHeaderTitle(question);
        setCloseOnOutsideClick(false);
        add(new Paragraph(explanation));
        var confirm = new Button(action, event -> {
            close();
            perform(confirmed);
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setDisableOnClick(true);
        var cancel = new Button("Cancel", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setAutofocus(true);
        getFooter().add(cancel, confirm);
    }

    private static void perform(Runnable confirmed) {
        try {
            confirmed.run();
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
    }
}
