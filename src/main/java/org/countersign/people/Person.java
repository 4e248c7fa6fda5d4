package org.countersign.people;

import java.util.Set;
import org.countersign.audit.Actor;
import org.countersign.audit.Subject;
import org.countersign.shared.PersonId;
import org.countersign.shared.PrintedName;

/**
 * Somebody who works at the desk.
 *
 * @param credentials as printed after the name, "MD"; may be empty
 * @param biography one line for bylines; may be empty
 */
public record Person(
        PersonId id,
        EmailAddress email,
        String name,
        String credentials,
        String biography,
        Set<Role> roles,
        boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** The name as bylines and signatures print it: "Maya Okafor, MD". */
    public String printedName() {
        return new PrintedName(name, credentials).full();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** This person in the audit trail, as the one who acts. */
    public Actor actor() {
        return Actor.of(id, name);
    }

    Subject subject() {
        return Subject.person(id, name);
    }
}
