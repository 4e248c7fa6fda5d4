package org.countersign.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The licences of medical reviewers. Each verification is kept; the newest is in force. */
@Service
public class Licences {

    private static final int LONGEST = 60;
    private static final int YEARS_AHEAD = 50;

    private final JdbcClient jdbc;
    private final People people;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Licences(JdbcClient jdbc, People people, AuditTrail auditTrail, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.people = people;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /** Empty when none was ever recorded. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Optional<Licence> inForce(PersonId person) {
        return newest(person);
    }

    /** The licence of the person who asks; empty when none was ever recorded. */
    @PreAuthorize("hasRole('REVIEWER')")
    @Transactional(readOnly = true)
    public Optional<Licence> own() {
        return newest(currentPerson.get().id());
    }

    /**
     * Records that the administrator who asks has verified somebody's licence.
     *
     * @param expiresOn the last day on which it is valid
     * @throws RefusedException when a field cannot be taken; the sentence names it
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void record(PersonId id, String number, String region, LocalDate expiresOn, LocalDate verifiedOn) {
        Person person = people.person(id);
        String keptNumber = filled("A licence number", number);
        String keptRegion = filled("A region", region);
        checkDays(expiresOn, verifiedOn, LocalDate.now(ZoneId.systemDefault()));
        jdbc.sql("""
                insert into licence (person_id, number, region, expires_on, verified_on, verified_by)
                values (:person, :number, :region, :expires, :verified, :by)
                """)
                .param("person", id.value())
                .param("number", keptNumber)
                .param("region", keptRegion)
                .param("expires", expiresOn)
                .param("verified", verifiedOn)
                .param("by", currentPerson.get().id().value())
                .update();
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.LICENCE_RECORDED,
                person.subject(),
                Map.of(
                        "number",
                        keptNumber,
                        "region",
                        keptRegion,
                        "expires",
                        expiresOn.toString(),
                        "verified",
                        verifiedOn.toString()));
    }

    private Optional<Licence> newest(PersonId person) {
        return jdbc.sql("""
                select l.number, l.region, l.expires_on, l.verified_on, p.name as verified_by
                from licence_in_force(?) l join person p on p.id = l.verified_by
                """)
                .param(person.value())
                .query((row, index) -> licence(row))
                .optional();
    }

    private static Licence licence(ResultSet row) throws SQLException {
        return new Licence(
                row.getString("number"),
                row.getString("region"),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("verified_on", LocalDate.class),
                row.getString("verified_by"));
    }

    private static String filled(String what, String typed) {
        String line = TypedText.line(what, typed, LONGEST);
        if (line.isEmpty()) {
            throw new RefusedException(what + " is needed.");
        }
        return line;
    }

    private static void checkDays(LocalDate expiresOn, LocalDate verifiedOn, LocalDate today) {
        if (verifiedOn.isAfter(today)) {
            throw new RefusedException("The day of the verification cannot be in the future.");
        }
        if (expiresOn.isBefore(verifiedOn)) {
            throw new RefusedException("The expiry is before the day of the verification. Check both.");
        }
        if (expiresOn.isAfter(today.plusYears(YEARS_AHEAD)) || verifiedOn.isBefore(today.minusYears(YEARS_AHEAD))) {
            throw new RefusedException(
                    "The expiry and the verification have to be within " + YEARS_AHEAD + " years. Check the year.");
        }
    }
}
