package org.countersign.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.people.Role;
import org.countersign.shared.PersonId;
import org.countersign.testing.Colleague;
import org.jspecify.annotations.Nullable;

/** The rules of reviews, as simply as they can be said: no database, no locks, every text a number. */
final class ModelReview {

    /**
     * @param proposer whose words were taken; null where somebody wrote
     * @param counted whether proposers counted as writers then
     */
    private record Change(int text, PersonId by, @Nullable PersonId proposer, boolean counted) {}

    private final List<ModelRound> rounds = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final ModelProposals proposals = new ModelProposals();
    private final PersonId byline;
    private @Nullable ModelRound live;
    private boolean proposersCount;
    private int text;
    private int approved = -1;
    private boolean changesRequested;

    ModelReview(Colleague author) {
        byline = author.id();
        changes.add(new Change(0, author.id(), null, false));
    }

    boolean allows(Action action, Colleague person) {
        return switch (action) {
            case WRITE -> writes(person);
            case CHANGE_POLICY, CHANGE_WHETHER_PROPOSERS_COUNT -> true;
            case SUBMIT ->
                writes(person)
                        && !proposals.holdUp()
                        && open().map(round -> round.text != text).orElse(!isApproved());
            case TAKE_BACK -> writes(person) && open().isPresent();
            case REQUEST_CHANGES,
                    ANSWER_YES_TO_EVERYTHING,
                    ANSWER_NO_TO_WHAT_MUST_HOLD,
                    ANSWER_THAT_WHAT_MUST_HOLD_DOES_NOT_APPLY,
                    ANSWER_NO_WITHOUT_A_NOTE,
                    ANSWER_NO_KNOWINGLY ->
                open().filter(round -> round.isDecidedBy(person)).isPresent();
            case SIGN ->
                !proposals.holdUp()
                        && open().filter(round -> round.canBeSignedBy(person, proposersCount))
                                .isPresent();
            case REVOKE -> revocable(person.id()).isPresent();
            case PROPOSE, PROPOSE_WHAT_MUST_BE_RESOLVED -> !rounds.isEmpty();
            case TAKE_PROPOSAL ->
                writes(person)
                        && unansweredProposal()
                                .filter(proposal -> proposal.text == text)
                                .isPresent();
            case DECLINE_PROPOSAL -> writes(person) && unansweredProposal().isPresent();
            case WITHDRAW_PROPOSAL ->
                unansweredProposal()
                        .filter(proposal -> proposal.by.equals(person.id()))
                        .isPresent();
            case RESOLVE -> proposals.oldestOpen().isPresent();
            case PUBLISH ->
                has(person, Role.EDITOR) && !proposals.holdUp() && publishable().isPresent();
            case WITHDRAW -> has(person, Role.EDITOR) && live != null;
        };
    }

    void happened(Action action, Colleague person, List<RoundStage> stages) {
        switch (action) {
            case WRITE -> changes.add(new Change(++text, person.id(), null, false));
            case CHANGE_POLICY -> {}
            case CHANGE_WHETHER_PROPOSERS_COUNT -> proposersCount = !proposersCount;
            case SUBMIT -> submit(stages);
            case TAKE_BACK -> end(open().orElseThrow(), false);
            case REQUEST_CHANGES -> end(open().orElseThrow(), true);
            case ANSWER_YES_TO_EVERYTHING,
                    ANSWER_NO_TO_WHAT_MUST_HOLD,
                    ANSWER_THAT_WHAT_MUST_HOLD_DOES_NOT_APPLY,
                    ANSWER_NO_WITHOUT_A_NOTE,
                    ANSWER_NO_KNOWINGLY -> open().orElseThrow().answer(action, person.id());
            case SIGN -> sign(person.id());
            case REVOKE -> revoke(person.id());
            case PROPOSE -> proposals.make(rounds.getLast().text, person.id(), false);
            case PROPOSE_WHAT_MUST_BE_RESOLVED -> proposals.make(rounds.getLast().text, person.id(), true);
            case TAKE_PROPOSAL -> take(unansweredProposal().orElseThrow(), person);
            case DECLINE_PROPOSAL -> unansweredProposal().orElseThrow().answered = true;
            case WITHDRAW_PROPOSAL -> unansweredProposal().orElseThrow().resolved = true;
            case RESOLVE -> proposals.oldestOpen().orElseThrow().resolved = true;
            case PUBLISH -> {
                live = publishable().orElseThrow();
                live.published = true;
            }
            case WITHDRAW -> withdraw();
        }
    }

    ModelProposals proposals() {
        return proposals;
    }

    private void take(ModelProposals.Proposal proposal, Colleague person) {
        changes.add(new Change(++text, person.id(), proposal.by, proposersCount));
        proposal.resolved = true;
    }

    private Optional<ModelProposals.Proposal> unansweredProposal() {
        return proposals.newest().filter(ModelProposals.Proposal::isUnanswered);
    }

    /** Whether they wrote part of what a revision with this number says. */
    boolean wrote(int revision, PersonId person) {
        return rounds.get(revision - 1).writers.contains(person);
    }

    private void submit(List<RoundStage> stages) {
        open().ifPresent(round -> round.state = ModelRound.State.OVER);
        int vouched = rounds.stream()
                .filter(ModelRound::isComplete)
                .mapToInt(round -> round.text)
                .max()
                .orElse(-1);
        List<Change> since =
                changes.stream().filter(change -> change.text() > vouched).toList();
        Set<PersonId> writers = new HashSet<>(Set.of(byline));
        Set<PersonId> proposers = new HashSet<>();
        for (Change change : since) {
            writers.add(change.by());
            if (change.proposer() != null) {
                (change.counted() ? writers : proposers).add(change.proposer());
            }
        }
        rounds.add(new ModelRound(text, stages.stream().map(RoundStage::rule).toList(), writers, proposers));
        changesRequested = false;
    }

    private void end(ModelRound round, boolean asked) {
        round.state = ModelRound.State.OVER;
        changesRequested = asked;
    }

    private void sign(PersonId person) {
        ModelRound round = open().orElseThrow();
        round.sign(person);
        if (round.isComplete()) {
            approved = round.text;
        }
    }

    private void revoke(PersonId person) {
        ModelRound round = revocable(person).orElseThrow();
        boolean wasApproved = round.state == ModelRound.State.APPROVED;
        round.revoke(person);
        if (!wasApproved) {
            return;
        }
        if (round == rounds.getLast()) {
            round.state = ModelRound.State.OPEN;
            changesRequested = false;
        } else {
            round.state = ModelRound.State.OVER;
            open().ifPresent(later -> later.state = ModelRound.State.OVER);
        }
        approved = newestComplete()
                .filter(one -> !one.withdrawn)
                .map(one -> one.text)
                .orElse(-1);
    }

    private void withdraw() {
        live = null;
        approved = -1;
        rounds.stream().filter(ModelRound::hasSignatures).forEach(round -> {
            round.withdrawn = true;
            round.state = round.state == ModelRound.State.OPEN ? ModelRound.State.OVER : round.state;
        });
    }

    private Optional<ModelRound> revocable(PersonId person) {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            ModelRound round = rounds.get(i);
            if (round.isSignedBy(person)) {
                boolean superseded =
                        rounds.subList(i + 1, rounds.size()).stream().anyMatch(ModelRound::isComplete);
                boolean can =
                        round.state != ModelRound.State.OVER && !round.published && !round.withdrawn && !superseded;
                return can ? Optional.of(round) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<ModelRound> newestComplete() {
        return rounds.reversed().stream().filter(ModelRound::isComplete).findFirst();
    }

    private Optional<ModelRound> publishable() {
        return newestComplete().filter(round -> round != live && !round.withdrawn);
    }

    private Optional<ModelRound> open() {
        return rounds.stream()
                .filter(round -> round.state == ModelRound.State.OPEN)
                .findFirst();
    }

    private boolean isApproved() {
        return approved == text && !changesRequested;
    }

    private static boolean writes(Colleague person) {
        return has(person, Role.AUTHOR) || has(person, Role.EDITOR);
    }

    private static boolean has(Colleague person, Role role) {
        return person.principal().person().has(role);
    }
}
