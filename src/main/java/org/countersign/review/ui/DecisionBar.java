package org.countersign.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import org.countersign.components.FormDialog;
import org.countersign.components.Lucide;
import org.countersign.components.Notice;
import org.countersign.components.Toasts;
import org.countersign.review.Review;
import org.countersign.review.SigningStatement;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** The reviewer's two answers. */
final class DecisionBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Deciding deciding;
    private final transient Review review;
    private final transient Runnable decided;

    /** @param obstacle why this person cannot sign, or null when they can; asking for changes needs no signature */
    DecisionBar(Deciding deciding, Review review, @Nullable String obstacle, Runnable decided) {
        this.deciding = deciding;
        this.review = review;
        this.decided = decided;
        addClassName("decision-bar");
        if (obstacle != null) {
            add(new Notice(Notice.Weight.INFORMATION, obstacle));
        }
        Button sign = new Button("Approve and sign", Lucide.SIGNATURE.create(), event -> sign());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setEnabled(obstacle == null);
        Div buttons = new Div(new Button("Request changes", event -> requestChanges()), sign);
        buttons.addClassName("decision-buttons");
        add(buttons);
    }

    private void requestChanges() {
        TextArea comment = new TextArea("What should change?");
        comment.setRequiredIndicatorVisible(true);
        comment.setMaxLength(4_000);
        comment.setWidthFull();
        comment.setMinRows(4);
        comment.setAutofocus(true);
        comment.setValue(whatDoesNotHold());
        UnsentWords unsent = deciding.discussion().unsent("request for changes in " + review.id());
        FormDialog dialog = new FormDialog("Request changes", "Request changes", () -> {
            deciding.reviews().requestChanges(review.id(), comment.getValue());
            unsent.forget();
            Toasts.confirm("The authors see your comment with the draft.");
            decided.run();
            return true;
        });
        dialog.add(comment, deciding.discussion().suggestions(), unsent);
        dialog.setWidth("520px");
        dialog.open();
    }

    /** What the reviewer has answered with no, to begin from. */
    private String whatDoesNotHold() {
        return deciding.answers().own(review.id()).stream()
                .flatMap(asked -> asked.refused().stream()
                        .map(given -> asked.checklist().item(given.item()).wording() + ": no. " + given.note()))
                .collect(Collectors.joining("\n\n"))
                .strip();
    }

    private String outlook() {
        return deciding.rounds()
                .of(review.id())
                .current()
                .map(stage -> " awaits another signature at the stage “"
                        + stage.rule().name() + "”.")
                .orElse(" can be published.");
    }

    private void sign() {
        try {
            SigningStatement statement = deciding.signatures().statement(review.id());
            SignDialog.open(deciding.signatures(), statement, () -> {
                Toasts.confirm("Signed. Revision " + statement.revisionNumber() + outlook());
                decided.run();
            });
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
    }
}
