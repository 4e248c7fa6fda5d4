package org.countersign.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Optional;

/** Two fields for a new password, typed twice because nobody can see it. */
final class NewPassword {

    private static final int SHORTEST = 12;

    private final PasswordField password;
    private final PasswordField again;

    NewPassword(String label, String labelAgain) {
        password = field(label);
        password.setHelperText(
                "At least " + SHORTEST + " characters. Several words in a row are strong and easy to keep.");
        again = field(labelAgain);
    }

    List<Component> fields() {
        return List.of(password, again);
    }

    void clear() {
        password.clear();
        again.clear();
    }

    /** The password when both fields agree; otherwise the field that is wrong says why. */
    Optional<String> read() {
        var wanted = password.getValue();
        var tooShort = wanted.length() < SHORTEST;
        var differs = !wanted.equals(again.getValue());
        complain(
                password,
                tooShort,
                "This is " + wanted.length() + " characters long. It takes at least " + SHORTEST + ".");
        complain(again, !tooShort && differs, "This is not the same as above. Type it once more.");
        if (tooShort) {
            password.focus();
        } else if (differs) {
            again.focus();
        }
        return tooShort || differs ? Optional.empty() : Optional.of(wanted);
    }

    private static void complain(PasswordField field, boolean wrong, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(wrong);
    }

    private static PasswordField field(String label) {
        var field = new PasswordField(label);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setProperty("autocomplete", "new-password");
        return field;
    }
}
