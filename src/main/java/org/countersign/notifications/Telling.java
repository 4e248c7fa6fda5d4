package org.countersign.notifications;

import java.util.Collection;
import org.countersign.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells people something at the desk, and by e-mail as each has chosen. */
@Component
class Telling {

    private final NoticeStore notices;
    private final NoticeChoices choices;
    private final MailStore mails;
    private final MailSettings settings;

    Telling(NoticeStore notices, NoticeChoices choices, MailStore mails, MailSettings settings) {
        this.notices = notices;
        this.choices = choices;
        this.mails = mails;
        this.settings = settings;
    }

    /** Once: whoever was told of the thing already is not told again. */
    void tell(Collection<PersonId> people, Occurrence occurrence) {
        people.forEach(person ->
                notices.tell(person, occurrence).ifPresent(notice -> mail(notice, person, occurrence.kind())));
    }

    /** Without a mail server nothing is put by: nobody wants last year's mail when there is one. */
    private void mail(NoticeId notice, PersonId person, NoticeKind kind) {
        if (!settings.isSetUp()) {
            return;
        }
        switch (choices.of(person, kind)) {
            case AT_ONCE -> mails.makeFor(notice, person);
            case DAILY -> mails.awaitDigest(notice);
            case NEVER -> {}
        }
    }
}
