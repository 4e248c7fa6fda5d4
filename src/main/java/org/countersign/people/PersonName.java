package org.countersign.people;

import org.countersign.shared.PersonId;
import org.countersign.shared.PrintedName;

/** A person to choose from a list. */
public record PersonName(PersonId id, String name, String credentials) {

    public String printedName() {
        return new PrintedName(name, credentials).full();
    }
}
