package org.countersign.review;

import java.util.Optional;
import org.countersign.content.Revision;
import org.countersign.people.Licence;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer is shown before signing; signing repeats it, and is refused when anything differs by then.
 *
 * @param position the stage's, from 1
 * @param stage its name
 * @param licence what entitles them to sign; null where nobody needs one
 * @param checklist what the stage asks, with their answers; null where it asks nothing
 * @param statement the sentence they put their name under
 */
public record SigningStatement(
        ReviewId review,
        int position,
        String stage,
        int revisionNumber,
        ContentHash contentHash,
        String signedAs,
        @Nullable Licence licence,
        @Nullable AnsweredChecklist checklist,
        String statement) {

    static SigningStatement of(
            ReviewId review,
            RoundStage stage,
            Revision revision,
            Person signer,
            Optional<Licence> licence,
            Optional<AnsweredChecklist> checklist) {
        String meaning = stage.rule().role() == Role.REVIEWER
                ? "as medically accurate and fit for patients"
                : "as complete, clear and true to its sources";
        return new SigningStatement(
                review,
                stage.position(),
                stage.rule().name(),
                revision.number(),
                revision.hash(),
                signer.printedName(),
                licence.orElse(null),
                checklist.orElse(null),
                "I have reviewed revision " + revision.number() + " of “"
                        + revision.content().title()
                        + "” and approve it, " + meaning + ", for publication."
                        + checklist.map(SigningStatement::answers).orElse(""));
    }

    private static String answers(AnsweredChecklist checklist) {
        return " My answers to the checklist of this stage are part of what I sign."
                + switch (checklist.refused().size()) {
                    case 0 -> "";
                    case 1 -> " I know that one of its points does not hold.";
                    default -> " I know that " + checklist.refused().size() + " of its points do not hold.";
                };
    }
}
