package org.countersign.review;

import org.countersign.content.Revision;
import org.countersign.people.Licence;
import org.countersign.people.Person;
import org.countersign.shared.ContentHash;

/**
 * What a reviewer is shown before signing; signing repeats it, and is refused when anything differs by then.
 *
 * @param licence what entitles them to sign
 * @param statement the sentence they put their name under
 */
public record SigningStatement(
        ReviewId review,
        int revisionNumber,
        ContentHash contentHash,
        String signedAs,
        Licence licence,
        String statement) {

    static SigningStatement of(ReviewId review, Revision revision, Person signer, Licence licence) {
        return new SigningStatement(
                review,
                revision.number(),
                revision.hash(),
                signer.printedName(),
                licence,
                "I have reviewed revision " + revision.number() + " of “"
                        + revision.content().title()
                        + "” and approve it, as medically accurate and fit for patients, for publication.");
    }
}
