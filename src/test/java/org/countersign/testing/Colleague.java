package org.countersign.testing;

import java.util.Set;
import org.countersign.people.DeskPrincipal;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.shared.PersonId;

/**
 * Somebody who works at the {@link TestClinic}.
 *
 * @param principal as they signed in: roles that changed since are not in it, as in a request that began before
 */
public record Colleague(DeskPrincipal principal) {

    /** Everybody's password. */
    public static final String PASSWORD = "seven quiet rooms by the harbor";

    public PersonId id() {
        return principal.person().id();
    }

    public String email() {
        return principal.person().email().value();
    }

    public String name() {
        return principal.person().name();
    }

    /** The same person as if they held these roles, which only what they signed in with says. */
    public Colleague pretending(Role... roles) {
        Person real = principal.person();
        Person pretended = new Person(
                real.id(),
                real.email(),
                real.name(),
                real.credentials(),
                real.biography(),
                Set.of(roles),
                real.active());
        return new Colleague(new DeskPrincipal(pretended, principal.sessionEpoch()));
    }

    @Override
    public String toString() {
        return name();
    }
}
