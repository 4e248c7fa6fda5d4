package org.countersign.review;

import java.time.Instant;
import java.util.List;
import org.countersign.shared.PersonId;

/**
 * A stage of a round.
 *
 * @param position from 1
 * @param rule what the policy asked for when the round began
 * @param signatures those that count, in the order in which they were given
 * @param assigned who is asked to decide it; anybody who may decide it can take it when nobody is
 */
public record RoundStage(int position, StageRule rule, List<StandingSignature> signatures, List<Assignment> assigned) {

    public RoundStage {
        signatures = List.copyOf(signatures);
        assigned = List.copyOf(assigned);
    }

    /** A signature that counts. */
    public record StandingSignature(PersonId signer, String signedAs, Instant at) {}

    public boolean isComplete() {
        return signatures.size() >= rule.signatures();
    }

    public boolean isSignedBy(PersonId person) {
        return signatures.stream().anyMatch(signature -> signature.signer().equals(person));
    }

    public boolean isAssignedTo(PersonId person) {
        return assigned.stream().anyMatch(assignment -> assignment.person().equals(person));
    }
}
