package org.countersign.review;

import java.util.List;
import java.util.Optional;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers answer to the checklist of the stage that they decide, kept as they go. Notes for themselves until they
 * sign: only then the answers stand in the audit trail, and never change any more.
 */
@Service
public class ChecklistAnswers {

    private final OpenReviews open;
    private final RoundStore rounds;
    private final AnswerStore store;
    private final CurrentPerson currentPerson;

    ChecklistAnswers(OpenReviews open, RoundStore rounds, AnswerStore store, CurrentPerson currentPerson) {
        this.open = open;
        this.rounds = rounds;
        this.store = store;
        this.currentPerson = currentPerson;
    }

    /** The present stage's checklist with the answers of the person who asks; empty where it asks nothing. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public Optional<AnsweredChecklist> own(ReviewId review) {
        PersonId person = currentPerson.get().id();
        return rounds.round(review).current().flatMap(stage -> store.answered(review, stage.position(), person));
    }

    /**
     * Keeps answers of the person who asks; earlier ones to the same points are replaced, others stay.
     *
     * @param stage the position of the stage that they saw
     * @throws RefusedException when that stage is not the present one, they do not decide it, or there is no such point
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional
    public void keep(ReviewId review, int stage, List<GivenAnswer> answers) {
        open.locked(review);
        Person person = currentPerson.get();
        RoundStage present = rounds.round(review)
                .current()
                .filter(current -> current.position() == stage)
                .orElseThrow(() -> new RefusedException("This stage was signed meanwhile. Open the review again."));
        SignerRules.lackingRole(present, person).ifPresent(reason -> {
            throw new RefusedException(reason);
        });
        AnsweredChecklist answered = store.answered(review, stage, person.id())
                .orElseThrow(() -> new RefusedException("This stage has no checklist."));
        for (GivenAnswer answer : answers) {
            if (answer.item() < 1
                    || answer.item() > answered.checklist().items().size()) {
                throw new RefusedException("The checklist has no point " + answer.item() + ".");
            }
            store.keep(review, answered, person.id(), answer);
        }
    }
}
