package org.countersign.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import org.countersign.components.FormFields;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;
import org.countersign.components.SectionHeading;
import org.countersign.people.OwnAccount;
import org.countersign.shared.RefusedException;

/** Changes one's own password, after proving with the present one that it is one's own. */
final class ChangePasswordSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount ownAccount;
    private final PasswordField present = new PasswordField("Present password");
    private final transient NewPassword wanted = new NewPassword("New password", "New password again");
    private final Notice refusal = new Notice(Weight.ERROR, "");

    ChangePasswordSection(OwnAccount ownAccount) {
        this.ownAccount = ownAccount;
        addClassName("form-section");
        refusal.setVisible(false);
        present.getElement().setProperty("autocomplete", "current-password");
        var fields = new FormFields(this::change);
        fields.add(present);
        fields.add(wanted.fields());
        add(
                new SectionHeading("Password"),
                new Paragraph(
                        "Changing it signs you out everywhere, here as well. You sign in again with the new one."),
                refusal,
                fields,
                new Button("Change password", event -> change()));
    }

    private void change() {
        refusal.setVisible(false);
        wanted.read().ifPresent(this::change);
    }

    private void change(String password) {
        try {
            ownAccount.changePassword(
                    present.getValue(), password, VaadinRequest.getCurrent().getRemoteAddr());
            getUI().ifPresent(ui -> ui.getPage().setLocation("desk/sign-in?password-changed"));
        } catch (RefusedException refused) {
            present.clear();
            present.focus();
            refusal.setSentence(refused.sentence());
            refusal.setVisible(true);
        }
    }
}
