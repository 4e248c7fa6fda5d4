package org.countersign.shared;

import java.util.UUID;

/** Names one immutable revision of an article. */
public record RevisionId(UUID value) {

    /** A new id; ids made later sort after it (UUID version 7). */
    public static RevisionId random() {
        return new RevisionId(TimeOrderedUuid.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID in its usual 36-character form */
    public static RevisionId of(String text) {
        return new RevisionId(TimeOrderedUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
