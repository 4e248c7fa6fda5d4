package org.countersign.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.shared.PersonId;
import org.countersign.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens in the database. By JDBC: each request of a script passes here, and is answered by one statement. */
@Component
class AccessTokenStore {

    private static final String COLUMNS = "t.id, t.name, t.scope, t.created_at, t.expires_at, t.last_used_at";

    private final JdbcClient jdbc;

    AccessTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AccessToken add(PersonId person, String name, TokenScope scope, Instant expiresAt, String text) {
        UUID id = UUID.randomUUID();
        return jdbc.sql("""
                insert into access_token as t (id, person_id, name, scope, token_hash, session_epoch, expires_at)
                select :id, p.id, :name, :scope, :hash, p.session_epoch, :expires from person p where p.id = :person
                returning %s
                """.formatted(COLUMNS))
                .param("id", id)
                .param("person", person.value())
                .param("name", name)
                .param("scope", scope.name())
                .param("hash", Sha256.of(text))
                .param("expires", Timestamp.from(expiresAt))
                .query((row, index) -> token(row))
                .single();
    }

    /** Those that were neither revoked nor ended with their person's sessions, the newest first. */
    List<AccessToken> of(PersonId person) {
        return jdbc.sql("""
                select %s from access_token t join person p on p.id = t.person_id and p.session_epoch = t.session_epoch
                where t.person_id = ? and t.revoked_at is null order by t.created_at desc, t.id
                """.formatted(COLUMNS))
                .param(person.value())
                .query((row, index) -> token(row))
                .list();
    }

    /** Its name; empty when it is not this person's, or was revoked before. */
    Optional<String> revoke(AccessTokenId id, PersonId person) {
        return jdbc.sql("""
                update access_token set revoked_at = now()
                where id = ? and person_id = ? and revoked_at is null returning name
                """)
                .params(id.value(), person.value())
                .query(String.class)
                .optional();
    }

    /** Who acts with this token: an active person, with the roles of this moment. */
    Optional<TokenHolder> holder(String text) {
        return jdbc.sql("""
                select %s, p.id as person, p.email, p.name as person_name, p.credentials, p.biography, p.session_epoch,
                    (select string_agg(r.role, ',') from person_role r where r.person_id = p.id) as roles
                from access_token t join person p on p.id = t.person_id and p.session_epoch = t.session_epoch
                where t.token_hash = ? and t.revoked_at is null and t.expires_at > now() and p.active
                """.formatted(COLUMNS))
                .param(Sha256.of(text))
                .query((row, index) ->
                        new TokenHolder(token(row), new DeskPrincipal(person(row), row.getInt("session_epoch"))))
                .optional();
    }

    /** Writes at most once a minute. */
    void used(AccessToken token) {
        Instant last = token.lastUsedAt();
        if (last == null || last.isBefore(Instant.now().minusSeconds(60))) {
            jdbc.sql("update access_token set last_used_at = now() where id = ?")
                    .param(token.id().value())
                    .update();
        }
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                new AccessTokenId(row.getObject("id", UUID.class)),
                row.getString("name"),
                TokenScope.valueOf(row.getString("scope")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("last_used_at")));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("person", UUID.class)),
                new EmailAddress(row.getString("email")),
                row.getString("person_name"),
                row.getString("credentials"),
                row.getString("biography"),
                roles(row.getString("roles")),
                true);
    }

    private static Set<Role> roles(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
