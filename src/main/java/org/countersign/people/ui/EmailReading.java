package org.countersign.people.ui;

import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import org.countersign.people.EmailAddress;
import org.countersign.shared.RefusedException;

/** Reads an e-mail field by the same rule as the rest of Countersign; the field says what is wrong. */
final class EmailReading {

    private EmailReading() {}

    static Optional<EmailAddress> read(EmailField field) {
        try {
            var address = EmailAddress.of(field.getValue());
            field.setInvalid(false);
            return Optional.of(address);
        } catch (RefusedException refused) {
            field.setErrorMessage(refused.sentence());
            field.setInvalid(true);
            return Optional.empty();
        }
    }
}
