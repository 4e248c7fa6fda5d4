package org.countersign.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.countersign.content.Revision;
import org.countersign.people.Licence;
import org.countersign.people.Licences;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Who may sign what, as sentences; the database holds the same rules. */
@Component
class SignerRules {

    private final RoundStore rounds;
    private final ProposerRule proposers;
    private final Licences licences;

    SignerRules(RoundStore rounds, ProposerRule proposers, Licences licences) {
        this.rounds = rounds;
        this.proposers = proposers;
        this.licences = licences;
    }

    /** Why the person who asks cannot decide the present stage; empty when they can. */
    static Optional<String> lackingRole(RoundStage stage, Person person) {
        if (person.active() && person.has(stage.rule().role())) {
            return Optional.empty();
        }
        return Optional.of(
                stage.rule().role() == Role.REVIEWER
                        ? "Only medical reviewers sign."
                        : "Only editors sign this stage.");
    }

    /** @param person the one who asks */
    Optional<String> obstacle(ReviewRound round, Revision revision, Person person) {
        return round.current()
                .map(stage -> lackingRole(stage, person)
                        .or(() -> ownWords(revision, person))
                        .or(() -> secondSignature(round, person))
                        .or(() -> licenceObstacle(stage)))
                .orElse(Optional.of("This revision was approved and signed already."));
    }

    private Optional<String> ownWords(Revision revision, Person person) {
        if (proposers.count() && rounds.hasProposed(person.id(), revision.id())) {
            return Optional.of("A wording that you proposed was taken into this revision, and counts as writing here."
                    + " Somebody else has to review and sign it.");
        }
        boolean wrote = revision.contributors().contains(person.id()) || rounds.hasWritten(person.id(), revision.id());
        return wrote
                ? Optional.of("You wrote part of this revision. Somebody else has to review and sign it.")
                : Optional.empty();
    }

    private static Optional<String> secondSignature(ReviewRound round, Person person) {
        return round.isSignedBy(person.id())
                ? Optional.of("You have signed in this round already. Somebody else has to sign now.")
                : Optional.empty();
    }

    private Optional<String> licenceObstacle(RoundStage stage) {
        if (stage.rule().role() != Role.REVIEWER) {
            return Optional.empty();
        }
        return licences.own()
                .map(licence -> licence.obstacle(LocalDate.now(ZoneId.systemDefault())))
                .orElse(Optional.of(Licence.NOT_RECORDED));
    }

    /** What entitles the person who asks to sign a stage; empty where nobody needs a licence. */
    Optional<Licence> licenceFor(RoundStage stage) {
        if (stage.rule().role() != Role.REVIEWER) {
            return Optional.empty();
        }
        return Optional.of(licences.own().orElseThrow(() -> new RefusedException(Licence.NOT_RECORDED)));
    }
}
