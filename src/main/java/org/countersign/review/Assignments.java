package org.countersign.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.countersign.people.CurrentPerson;
import org.countersign.people.People;
import org.countersign.people.PersonName;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who is asked to decide the present stage of a review. An assignment says in whose list it stands; it keeps nobody else from
 * deciding who may.
 */
@Service
public class Assignments {

    private final Reviews reviews;
    private final OpenReviews open;
    private final RoundStore rounds;
    private final Assigning assigning;
    private final People people;
    private final CurrentPerson currentPerson;
    private final TransactionTemplate transaction;

    Assignments(
            Reviews reviews,
            OpenReviews open,
            RoundStore rounds,
            Assigning assigning,
            People people,
            CurrentPerson currentPerson,
            TransactionTemplate transaction) {
        this.reviews = reviews;
        this.open = open;
        this.rounds = rounds;
        this.assigning = assigning;
        this.people = people;
        this.currentPerson = currentPerson;
        this.transaction = transaction;
    }

    /** Who can be asked to decide the present stage, by name. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public List<PersonName> candidates(ReviewId id) {
        Review review = reviews.review(id);
        ReviewRound round = rounds.round(id);
        return round.current().stream()
                .flatMap(stage -> people.withAnyOf(Set.of(stage.rule().role())).stream())
                .filter(person -> !round.isSignedBy(person.id()) && !rounds.hasWritten(person.id(), review.revision()))
                .toList();
    }

    /**
     * Asks these people, and nobody else, to decide the present stage.
     *
     * @param wanted nobody, so that anybody who may decide it can take it
     * @throws RefusedException when one of them cannot decide it, or the review is over
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void assign(ReviewId review, Set<PersonId> wanted, String note) {
        ReviewRequest request = open.locked(review);
        RoundStage stage = present(review);
        stage.assigned().stream()
                .map(Assignment::person)
                .filter(person -> !wanted.contains(person) && !stage.isSignedBy(person))
                .forEach(person -> assigning.release(request.article(), review, stage.position(), person, note));
        wanted.forEach(person -> assigning.assign(request, stage, person, note));
    }

    /**
     * Takes a stage that nobody is asked to decide.
     *
     * @throws RefusedException when somebody was faster, or the person who asks cannot decide it
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional
    public void take(ReviewId review) {
        ReviewRequest request = open.locked(review);
        assignFree(request, currentPerson.get().id(), "");
    }

    /**
     * Asks somebody to decide the present stages of several reviews that nobody is asked to decide. Each is done by itself:
     * what cannot be assigned to them stays as it is, and is named.
     */
    @PreAuthorize("hasRole('EDITOR')")
    public AssignedTogether assignAll(Collection<ReviewId> wanted, PersonId to, String note) {
        List<String> refusals = new ArrayList<>();
        for (ReviewId review : wanted) {
            try {
                transaction.executeWithoutResult(status -> assignFree(open.locked(review), to, note));
            } catch (RefusedException refused) {
                refusals.add("“" + reviews.review(review).title() + "”: " + refused.sentence());
            }
        }
        return new AssignedTogether(wanted.size() - refusals.size(), refusals);
    }

    private void assignFree(ReviewRequest request, PersonId person, String note) {
        RoundStage stage = present(request.id());
        stage.assigned().stream()
                .filter(other -> !other.person().equals(person) && !stage.isSignedBy(other.person()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedException(other.name() + " has this already.");
                });
        assigning.assign(request, stage, person, note);
    }

    /**
     * Gives one's own assignment to somebody else.
     *
     * @throws RefusedException when it is not theirs, or the other cannot decide it
     */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional
    public void handOn(ReviewId review, PersonId to, String note) {
        ReviewRequest request = open.locked(review);
        RoundStage stage = present(review);
        PersonId by = currentPerson.get().id();
        if (!stage.isAssignedTo(by)) {
            throw new RefusedException("This is not assigned to you any more.");
        }
        if (to.equals(by)) {
            throw new RefusedException("Choose somebody else to hand it on to.");
        }
        assigning.release(request.article(), review, stage.position(), by, note);
        assigning.assign(request, stage, to, note);
    }

    private RoundStage present(ReviewId review) {
        return rounds.round(review)
                .current()
                .orElseThrow(() -> new RefusedException("This round has every signature already."));
    }
}
