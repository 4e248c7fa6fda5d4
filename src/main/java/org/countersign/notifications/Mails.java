package org.countersign.notifications;

import java.util.List;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.people.CurrentPerson;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of e-mails, for whoever runs the installation. */
@Service
public class Mails {

    private final MailStore store;
    private final MailSettings settings;
    private final People people;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Mails(MailStore store, MailSettings settings, People people, AuditTrail auditTrail, CurrentPerson currentPerson) {
        this.store = store;
        this.settings = settings;
        this.people = people;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /** Whether a mail server is set: without one nobody gets e-mail. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    public boolean areSetUp() {
        return settings.isSetUp();
    }

    /** The latest first. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<FailedMail> failed(int limit) {
        return store.failed(limit);
    }

    /** How many are to be sent, now or when they are tried again. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public int waiting() {
        return store.waiting();
    }

    /** Why the mail that was tried last is waiting still; empty when nothing stands in the way. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public String obstacle() {
        return store.lastObstacle();
    }

    /** @throws RefusedException when it is not a failed one any more */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void retry(MailId mail) {
        PersonId person =
                store.retry(mail).orElseThrow(() -> new RefusedException("This mail is being sent again already."));
        Person receiver = people.person(person);
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.MAIL_RETRIED,
                Subject.person(receiver.id(), receiver.name()),
                Map.of("mail", mail.toString()));
    }
}
