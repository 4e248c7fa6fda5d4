package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.countersign.components.FormDialog;
import org.countersign.components.Notice;
import org.countersign.components.Toasts;
import org.countersign.review.ReviewId;
import org.countersign.review.Revocations;
import org.countersign.review.Signature;

/** Says which signatures of a round were revoked, and lets a signer revoke their own. */
record RevocationActions(Revocations revocations, Runnable changed) {

    /** @param given all signatures of the article */
    List<Component> of(ReviewId review, List<Signature> given) {
        List<Component> shown = new ArrayList<>();
        for (Signature signature : given) {
            if (!signature.review().equals(review)) {
                continue;
            }
            if (signature.revoked() != null) {
                shown.add(new Notice(
                        Notice.Weight.WARNING,
                        signature.signedAs() + " revoked their signature (" + signature.stage() + "): "
                                + signature.revoked().reason()));
            } else if (revocations.obstacle(signature.id()).isEmpty()) {
                shown.add(new Button("Revoke signature…", event -> open(signature)));
            }
        }
        return shown;
    }

    private void open(Signature signature) {
        TextArea reason = new TextArea("Reason");
        reason.setHelperText("It is kept with the signature, which stays in the record and counts no more.");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2_000);
        reason.setWidthFull();
        reason.setAutofocus(true);
        FormDialog dialog = new FormDialog("Revoke signature", "Revoke signature", () -> {
            revocations.revoke(signature.id(), reason.getValue());
            Toasts.confirm("Revoked. Revision " + signature.revisionNumber() + " is not published on it.");
            changed.run();
            return true;
        });
        dialog.primaryButton().addThemeVariants(ButtonVariant.ERROR);
        dialog.add(
                new Paragraph("Revision " + signature.revisionNumber()
                        + " then lacks your signature and cannot be published until somebody signs that stage anew."),
                reason);
        dialog.open();
    }
}
