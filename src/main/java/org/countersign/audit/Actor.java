package org.countersign.audit;

import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, as the trail keeps it.
 *
 * @param id null when it was no person that is known: a failed sign-in, the system itself
 * @param name as it was then
 */
public record Actor(@Nullable PersonId id, String name) {

    public static Actor of(PersonId id, String name) {
        return new Actor(id, name);
    }

    /** Countersign itself, without anybody asking. */
    public static Actor system() {
        return new Actor(null, "Countersign");
    }

    /** Somebody who has not signed in. */
    public static Actor anonymous() {
        return new Actor(null, "Not signed in");
    }
}
