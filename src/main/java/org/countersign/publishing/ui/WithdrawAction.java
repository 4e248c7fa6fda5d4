package org.countersign.publishing.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.countersign.components.FormDialog;
import org.countersign.components.Toasts;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.people.Role;
import org.countersign.publishing.Publications;
import org.springframework.stereotype.Component;

/** Takes the live revision down, with the reason that patients will read. */
@Component
class WithdrawAction implements ArticleAction {

    private final Publications publications;

    WithdrawAction(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        return screen.person().has(Role.EDITOR) && screen.article().isLive()
                ? Optional.of(new Offer("Withdraw", Offer.MENU + 10))
                : Optional.empty();
    }

    @Override
    public void start(ArticleScreen screen) {
        String title = screen.article().titleOrUntitled();
        TextArea reason = new TextArea("Reason");
        reason.setHelperText("Patients who come back read it at this address.");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        reason.setAutofocus(true);
        FormDialog dialog = new FormDialog("Withdraw “" + title + "”", "Withdraw", () -> {
            publications.withdraw(screen.article().id(), reason.getValue());
            Toasts.confirm("Withdrawn. Its address now shows the reason.");
            screen.refresh();
            return true;
        });
        dialog.primaryButton().addThemeVariants(ButtonVariant.ERROR);
        dialog.add(
                new Paragraph(
                        "The page disappears; a browser that has just shown it may keep it for up to a minute. Its approval"
                                + " ends: to publish it again, submit it for review and have it signed anew."),
                reason);
        dialog.setWidth("520px");
        dialog.open();
    }
}
