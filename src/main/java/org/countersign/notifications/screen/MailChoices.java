package org.countersign.notifications.screen;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.countersign.notifications.Mails;
import org.countersign.notifications.NoticeChoices;
import org.countersign.people.Person;
import org.countersign.people.screen.ProfileSection;
import org.springframework.core.annotation.Order;

/** Adds the choices about e-mail to the profile. */
@org.springframework.stereotype.Component
@Order(1)
class MailChoices implements ProfileSection {

    private final NoticeChoices choices;
    private final Mails mails;

    MailChoices(NoticeChoices choices, Mails mails) {
        this.choices = choices;
        this.mails = mails;
    }

    @Override
    public Optional<Component> show(Person person) {
        return person.roles().isEmpty() ? Optional.empty() : Optional.of(new MailChoiceSection(choices, mails));
    }
}
