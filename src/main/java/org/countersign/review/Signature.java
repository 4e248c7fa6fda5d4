package org.countersign.review;

import java.time.Instant;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.PrintedName;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's approval of one revision, after 21 CFR 11.50: printed name, time and meaning.
 *
 * @param stage the name of the round's stage that it was given for
 * @param contentHash the bytes that were signed
 * @param statement the sentence that the signer saw
 * @param revoked when and why its signer took it back; null while it counts
 */
public record Signature(
        SignatureId id,
        ReviewId review,
        String stage,
        RevisionId revision,
        int revisionNumber,
        ContentHash contentHash,
        PersonId signer,
        String printedName,
        String credentials,
        String statement,
        Instant signedAt,
        @Nullable Revocation revoked) {

    /** "Maya Okafor, MD". */
    public String signedAs() {
        return new PrintedName(printedName, credentials).full();
    }
}
