package org.countersign.review;

import java.util.UUID;
import org.countersign.shared.RevisionId;

/** Names a signature. */
public record SignatureId(UUID value) {

    static SignatureId random() {
        return new SignatureId(RevisionId.random().value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
