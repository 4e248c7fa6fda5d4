package org.countersign.people;

import org.countersign.shared.PersonId;

/** A person to choose from a list. */
public record PersonName(PersonId id, String name, String credentials) {

    public String printedName() {
        return credentials.isEmpty() ? name : name + ", " + credentials;
    }
}
