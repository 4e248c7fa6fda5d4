package org.countersign.people;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.countersign.shared.PersonId;
import org.countersign.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes and redeems one-time links; only the SHA-256 of a token is kept. */
@Component
class OneTimeLinks {

    private static final Duration LIFETIME = Duration.ofDays(3);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    OneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link for a person to choose a password, or with null for the first administrator; earlier ones end. */
    OneTimeLink make(@Nullable PersonId person) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant expiresAt = Instant.now().plus(LIFETIME);
        UUID id = person == null ? null : person.value();
        jdbc.sql("delete from one_time_link where person_id is not distinct from :person or expires_at < now()")
                .param("person", id, java.sql.Types.OTHER)
                .update();
        jdbc.sql("insert into one_time_link (token_hash, person_id, expires_at) values (:hash, :person, :expires)")
                .param("hash", Sha256.of(token))
                .param("person", id, java.sql.Types.OTHER)
                .param("expires", Timestamp.from(expiresAt))
                .update();
        return new OneTimeLink("/desk/welcome/" + token, expiresAt);
    }

    /** Whom a link that can still be used is for. */
    Optional<Holder> holder(String token) {
        return jdbc.sql("select person_id from one_time_link where token_hash = ? and expires_at > now()")
                .param(Sha256.of(token))
                .query((row, index) -> Holder.of(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /** Uses a link up; of two that try at once, one gets nothing. */
    Optional<Holder> redeem(String token) {
        return jdbc.sql("""
                delete from one_time_link where token_hash = ? and expires_at > now() returning person_id
                """)
                .param(Sha256.of(token))
                .query((row, index) -> Holder.of(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /** @param person null for the first administrator, who does not exist yet */
    record Holder(@Nullable PersonId person) {

        static Holder of(@Nullable UUID person) {
            return new Holder(person == null ? null : new PersonId(person));
        }
    }
}
