package org.countersign.people.ui;

import java.util.function.Consumer;

/** Chooses a password. */
final class PasswordForm extends EntranceForm {

    private static final long serialVersionUID = 1L;

    private final transient NewPassword password = new NewPassword("New password", "New password again");
    private final transient Consumer<String> chosen;

    PasswordForm(Consumer<String> chosen) {
        super("Set password");
        this.chosen = chosen;
        addFields(password.fields());
    }

    @Override
    void send() {
        password.read().ifPresent(chosen);
    }
}
