package org.countersign.components;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.countersign.shared.RefusedException;

/**
 * Asks before something that is hard to take back. The question names what it touches ("Withdraw “Sleep and
 * depression”?"), the explanation says what happens then, and the button says what is done.
 */
public final class Confirmation extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    public Confirmation(String question, String explanation, String action, Runnable confirmed) {
        addClassName("confirmation");
        setHeader(question);
        setText(explanation);
        setCancelable(true);
        setCancelText("Cancel");
        setCancelButtonTheme("tertiary");
        setConfirmText(action);
        setConfirmButtonTheme("primary error");
        addConfirmListener(event -> perform(confirmed));
    }

    private static void perform(Runnable confirmed) {
        try {
            confirmed.run();
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
    }
}
