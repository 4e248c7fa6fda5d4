package org.countersign.people.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.people.EmailAddress;

/** Makes the first administrator: who they are, and their password. */
final class SetUpForm extends EntranceForm {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("Email");
    private final transient NewPassword password = new NewPassword("Password", "Password again");
    private final transient Consumer<Answer> answered;

    /** What was filled in. */
    record Answer(String name, EmailAddress email, String password) {}

    SetUpForm(Consumer<Answer> answered) {
        super("Set up Countersign");
        this.answered = answered;
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setMaxLength(120);
        name.setHelperText("As colleagues know you, and as it may stand in a byline.");
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        addFields(List.of(name, email));
        addFields(password.fields());
    }

    @Override
    void send() {
        var knownName = readName();
        var address = EmailReading.read(email);
        var wanted = password.read();
        if (knownName.isPresent() && address.isPresent() && wanted.isPresent()) {
            answered.accept(new Answer(knownName.get(), address.get(), wanted.get()));
        }
    }

    private Optional<String> readName() {
        var text = name.getValue().strip();
        name.setErrorMessage("Write your name.");
        name.setInvalid(text.isEmpty());
        return Optional.of(text).filter(written -> !written.isEmpty());
    }
}
