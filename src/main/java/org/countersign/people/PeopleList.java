package org.countersign.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people for lists, and for what is asked with each request: in one statement each, and nothing can be changed. */
@Component
class PeopleList {

    private static final String PERSON = """
            select p.id, p.email, p.name, p.credentials, p.biography, p.active,
                array(select r.role from person_role r where r.person_id = p.id) as roles
            from person p
            """;

    private final JdbcClient jdbc;

    PeopleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An active person whose sessions have not been ended since. */
    Optional<Person> standing(PersonId id, int sessionEpoch) {
        return jdbc.sql(PERSON + " where p.id = ? and p.active and p.session_epoch = ?")
                .params(id.value(), sessionEpoch)
                .query((row, index) -> person(row))
                .optional();
    }

    /** By name; {@code pattern} is one of LIKE in lower case, with a backslash before what it means as it stands. */
    List<Person> matching(String pattern) {
        return jdbc.sql(PERSON + " where lower(p.name) like ? or p.email like ? order by lower(p.name), p.id")
                .params(pattern, pattern)
                .query((row, index) -> person(row))
                .list();
    }

    /** By name. */
    List<PersonName> activeWithAnyOf(Collection<Role> roles) {
        return jdbc.sql("""
                select p.id, p.name, p.credentials from person p
                where p.active and p.id in (select r.person_id from person_role r where r.role = any (cast(? as text[])))
                order by lower(p.name), p.id
                """)
                .param(roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, index) -> new PersonName(id(row), row.getString("name"), row.getString("credentials")))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                id(row),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                row.getString("credentials"),
                row.getString("biography"),
                roles(row),
                row.getBoolean("active"));
    }

    private static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("id", UUID.class));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
