package org.countersign.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.shared.PersonId;

/** The proposals of {@link ModelReview}, each for the whole text, so that it can be taken into that very text alone. */
final class ModelProposals {

    static final class Proposal {

        final int text;
        final PersonId by;
        final boolean mustBeResolved;
        boolean answered;
        boolean resolved;

        private Proposal(int text, PersonId by, boolean mustBeResolved) {
            this.text = text;
            this.by = by;
            this.mustBeResolved = mustBeResolved;
        }

        boolean isUnanswered() {
            return !answered && !resolved;
        }
    }

    private final List<Proposal> made = new ArrayList<>();

    void make(int text, PersonId by, boolean mustBeResolved) {
        made.add(new Proposal(text, by, mustBeResolved));
    }

    /** The one that people answer. */
    Optional<Proposal> newest() {
        return made.isEmpty() ? Optional.empty() : Optional.of(made.getLast());
    }

    /** The one that people resolve. */
    Optional<Proposal> oldestOpen() {
        return made.stream().filter(proposal -> !proposal.resolved).findFirst();
    }

    int number(Proposal proposal) {
        return made.indexOf(proposal);
    }

    /** Whether something must be resolved first. */
    boolean holdUp() {
        return made.stream().anyMatch(proposal -> proposal.mustBeResolved && !proposal.resolved);
    }
}
