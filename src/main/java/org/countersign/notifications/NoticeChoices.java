package org.countersign.notifications;

import java.util.EnumMap;
import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of which kinds of notices somebody wants e-mail, and when. */
@Service
public class NoticeChoices {

    private final JdbcClient jdbc;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    NoticeChoices(JdbcClient jdbc, AuditTrail auditTrail, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /** The choice for each kind of the person who asks. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Map<NoticeKind, Delivery> own() {
        Map<NoticeKind, Delivery> choices = new EnumMap<>(NoticeKind.class);
        PersonId person = currentPerson.get().id();
        for (NoticeKind kind : NoticeKind.values()) {
            choices.put(kind, of(person, kind));
        }
        return choices;
    }

    /** Holds for what happens from now on. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional
    public void choose(NoticeKind kind, Delivery delivery) {
        Person person = currentPerson.get();
        jdbc.sql("""
                insert into notice_choice (person_id, kind, delivery) values (?, ?, ?)
                on conflict (person_id, kind) do update set delivery = excluded.delivery
                """).params(person.id().value(), kind.name(), delivery.name()).update();
        auditTrail.record(
                person.actor(),
                AuditAction.PROFILE_CHANGED,
                Subject.person(person.id(), person.name()),
                Map.of("notices", kind.name(), "by e-mail", delivery.name()));
    }

    Delivery of(PersonId person, NoticeKind kind) {
        return jdbc.sql("select delivery from notice_choice where person_id = ? and kind = ?")
                .params(person.value(), kind.name())
                .query(String.class)
                .optional()
                .map(Delivery::valueOf)
                .orElse(kind.usualDelivery());
    }
}
