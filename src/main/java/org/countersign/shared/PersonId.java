package org.countersign.shared;

import java.util.UUID;

/** Names a person who can sign in, or once could. */
public record PersonId(UUID value) {

    /** A new id; ids made later sort after it (UUID version 7). */
    public static PersonId random() {
        return new PersonId(TimeOrderedUuid.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID in its usual 36-character form */
    public static PersonId of(String text) {
        return new PersonId(TimeOrderedUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
