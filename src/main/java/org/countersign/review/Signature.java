package org.countersign.review;

import java.time.Instant;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.PrintedName;
import org.countersign.shared.RevisionId;

/**
 * A reviewer's approval of one revision, after 21 CFR 11.50: printed name, time and meaning.
 *
 * @param contentHash the bytes that were signed
 * @param statement the sentence that the signer saw
 */
public record Signature(
        SignatureId id,
        RevisionId revision,
        int revisionNumber,
        ContentHash contentHash,
        PersonId signer,
        String printedName,
        String credentials,
        String statement,
        Instant signedAt) {

    /** "Maya Okafor, MD". */
    public String signedAs() {
        return new PrintedName(printedName, credentials).full();
    }
}
