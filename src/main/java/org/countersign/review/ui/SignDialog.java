package org.countersign.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import org.countersign.components.FactList;
import org.countersign.components.FormDialog;
import org.countersign.components.HashDigits;
import org.countersign.review.AnsweredChecklist;
import org.countersign.review.Signatures;
import org.countersign.review.SigningStatement;

/** Shows what is about to be signed, and asks for the password once more. */
final class SignDialog {

    private SignDialog() {}

    static void open(Signatures signatures, SigningStatement statement, Runnable signed) {
        PasswordField password = new PasswordField("Your password, once more");
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "current-password");
        Checkbox knowingly = new Checkbox(doubt(statement));
        knowingly.setManualValidation(true);
        knowingly.setErrorMessage("Tick this, or go back and request changes.");
        knowingly.setRequiredIndicatorVisible(true);
        FormDialog dialog = new FormDialog("Sign revision " + statement.revisionNumber(), "Approve and sign", () -> {
            knowingly.setInvalid(isDoubtful(statement) && !knowingly.getValue());
            if (knowingly.isInvalid()) {
                return false;
            }
            String given = password.getValue();
            password.clear();
            signatures.sign(statement, given, VaadinRequest.getCurrent().getRemoteAddr());
            signed.run();
            return true;
        });
        dialog.addClassName("sign-dialog");
        Paragraph sentence = new Paragraph(statement.statement());
        sentence.addClassName("signing-statement");
        dialog.add(sentence, facts(statement));
        AnsweredChecklist checklist = statement.checklist();
        if (checklist != null) {
            dialog.add(new SignedPoints(checklist));
            dialog.addClassName("with-checklist");
        }
        if (isDoubtful(statement)) {
            dialog.add(knowingly);
        }
        dialog.add(password);
        dialog.open();
        // Whoever signs reads from the top, also where the password stands far below it
        password.getElement()
                .executeJs("requestAnimationFrame(() => {"
                        + "this.focusElement.focus({preventScroll: true}); this.setAttribute('focus-ring', '')})");
    }

    private static String doubt(SigningStatement statement) {
        int points = statement.checklist() == null
                ? 0
                : statement.checklist().refused().size();
        return points == 1
                ? "I sign knowing that one point does not hold"
                : "I sign knowing that " + points + " points do not hold";
    }

    private static boolean isDoubtful(SigningStatement statement) {
        return statement.checklist() != null && !statement.checklist().refused().isEmpty();
    }

    private static FactList facts(SigningStatement statement) {
        FactList facts = new FactList().fact("Signed as", statement.signedAs());
        if (statement.licence() != null) {
            facts.fact("Licence", statement.licence().named());
        }
        return facts.fact("Stage", statement.stage())
                .fact("Revision", Integer.toString(statement.revisionNumber()))
                .fact("Content", new HashDigits(statement.contentHash()));
    }
}
