package org.countersign.people.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.countersign.components.FormDialog;
import org.countersign.people.People;
import org.countersign.people.Role;

/** Adds a person, and then shows the link with which they choose their password. */
final class InviteDialog {

    private final People people;
    private final Runnable invited;
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("Email");
    private final RolesField roles = new RolesField(Set.of(Role.AUTHOR));

    private InviteDialog(People people, Runnable invited) {
        this.people = people;
        this.invited = invited;
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setMaxLength(120);
        name.setAutofocus(true);
        name.setErrorMessage("Write the person's name.");
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setHelperText("They sign in with it. Countersign sends nothing: you hand the link on yourself.");
    }

    static void open(People people, Runnable invited) {
        var form = new InviteDialog(people, invited);
        var dialog = new FormDialog("Invite person", "Invite person", form::send);
        dialog.add(form.name, form.email, form.roles);
        dialog.open();
    }

    private boolean send() {
        var written = name.getValue().strip();
        name.setInvalid(written.isEmpty());
        var address = EmailReading.read(email);
        if (!roles.isAnswered() || written.isEmpty() || address.isEmpty()) {
            return false;
        }
        var link = people.invite(written, address.get(), roles.getValue());
        invited.run();
        LinkDialog.open(written, link);
        return true;
    }
}
