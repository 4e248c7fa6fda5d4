package org.countersign.publishing;

import java.util.UUID;
import org.countersign.shared.RevisionId;

/** Names a publication. */
public record PublicationId(UUID value) {

    static PublicationId random() {
        return new PublicationId(RevisionId.random().value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
