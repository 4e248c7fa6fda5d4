package org.countersign.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.people.Role;
import org.countersign.shared.PersonId;

/**
 * How far a review has come.
 *
 * @param stages in the order in which they are decided
 * @param stageBegan when the stage began that is being decided
 */
public record ReviewRound(ReviewId review, List<RoundStage> stages, Instant stageBegan) {

    public ReviewRound {
        stages = List.copyOf(stages);
    }

    /** The stage that is to be decided; empty when every signature is there. */
    public Optional<RoundStage> current() {
        return stages.stream().filter(stage -> !stage.isComplete()).findFirst();
    }

    /** Until when the present stage should be decided. */
    public Optional<Instant> due() {
        return current()
                .map(stage -> stageBegan.plus(Duration.ofDays(stage.rule().days())));
    }

    public boolean isComplete() {
        return current().isEmpty();
    }

    public boolean hasSignatures() {
        return stages.stream().anyMatch(stage -> !stage.signatures().isEmpty());
    }

    public boolean isSignedBy(PersonId person) {
        return stages.stream().anyMatch(stage -> stage.isSignedBy(person));
    }

    /** The first stage that people with this role decide and that is not complete. */
    Optional<RoundStage> next(Role role) {
        return stages.stream()
                .filter(stage -> !stage.isComplete() && stage.rule().role() == role)
                .findFirst();
    }
}
