package org.countersign.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.countersign.shared.Sha256;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The staff, able to sign in, with a licence where they sign, and a token each. */
record StaffRows(Staff staff) {

    void send(Connection connection) throws SQLException {
        // One hash for all, made as the product makes them
        String hash = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(Staff.PASSWORD);
        CopyRows people = new CopyRows("person", "id, email, name, credentials, password_hash");
        CopyRows roles = new CopyRows("person_role", "person_id, role");
        CopyRows tokens =
                new CopyRows("access_token", "id, person_id, name, scope, token_hash, session_epoch, expires_at");
        Instant expires = Instant.now().plus(100, ChronoUnit.DAYS);
        for (Staff.Member member : staff.all()) {
            UUID id = member.id().value();
            people.add(id, member.email(), member.name(), member.credentials(), hash);
            member.roles().forEach(role -> roles.add(id, role));
            tokens.add(id, id, "Benchmark", "PUBLISH", Sha256.of(member.token()), 0, expires);
        }
        people.send(connection);
        roles.send(connection);
        tokens.send(connection);
        licences().send(connection);
    }

    private CopyRows licences() {
        CopyRows licences = new CopyRows("licence", "person_id, number, region, expires_on, verified_on, verified_by");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (Staff.Member reviewer : staff.reviewers()) {
            licences.add(
                    reviewer.id(),
                    "A-12345",
                    "California",
                    today.plusYears(2),
                    today,
                    staff.administrator().id());
        }
        return licences;
    }
}
