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

    private enum State {
        OPEN,
        APPROVED,
        OVER
    }

    private record Change(int text, PersonId by) {}

    private static final class Round {

        private final int text;
        private final List<StageRule> stages;
        private final Set<PersonId> writers;
        private final List<Set<PersonId>> signers = new ArrayList<>();
        private State state = State.OPEN;
        private boolean published;
        private boolean withdrawn;

        private Round(int text, List<StageRule> stages, Set<PersonId> writers) {
            this.text = text;
            this.stages = stages;
            this.writers = writers;
            stages.forEach(stage -> signers.add(new HashSet<>()));
        }

        private int present() {
            for (int i = 0; i < stages.size(); i++) {
                if (signers.get(i).size() < stages.get(i).signatures()) {
                    return i;
                }
            }
            return stages.size();
        }

        private boolean isComplete() {
            return present() == stages.size();
        }

        private boolean isSignedBy(PersonId person) {
            return signers.stream().anyMatch(stage -> stage.contains(person));
        }

        private boolean isDecidedBy(Colleague person) {
            return state == State.OPEN
                    && person.principal().person().has(stages.get(present()).role());
        }
    }

    private final List<Round> rounds = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final PersonId byline;
    private @Nullable Round live;
    private int text;
    private int approved = -1;
    private boolean changesRequested;

    ModelReview(Colleague author) {
        byline = author.id();
        changes.add(new Change(0, author.id()));
    }

    boolean allows(Action action, Colleague person) {
        return switch (action) {
            case WRITE -> writes(person);
            case CHANGE_POLICY -> true;
            case SUBMIT ->
                writes(person) && open().map(round -> round.text != text).orElse(!isApproved());
            case TAKE_BACK -> writes(person) && open().isPresent();
            case REQUEST_CHANGES ->
                open().filter(round -> round.isDecidedBy(person)).isPresent();
            case SIGN ->
                open().filter(round -> round.isDecidedBy(person)
                                && !round.writers.contains(person.id())
                                && !round.isSignedBy(person.id()))
                        .isPresent();
            case REVOKE -> revocable(person.id()).isPresent();
            case PUBLISH -> has(person, Role.EDITOR) && publishable().isPresent();
            case WITHDRAW -> has(person, Role.EDITOR) && live != null;
        };
    }

    void happened(Action action, Colleague person, List<RoundStage> stages) {
        switch (action) {
            case WRITE -> changes.add(new Change(++text, person.id()));
            case CHANGE_POLICY -> {}
            case SUBMIT -> submit(stages);
            case TAKE_BACK -> end(open().orElseThrow(), false);
            case REQUEST_CHANGES -> end(open().orElseThrow(), true);
            case SIGN -> sign(person.id());
            case REVOKE -> revoke(person.id());
            case PUBLISH -> {
                live = publishable().orElseThrow();
                live.published = true;
            }
            case WITHDRAW -> withdraw();
        }
    }

    /** Whether they wrote part of what a revision with this number says. */
    boolean wrote(int revision, PersonId person) {
        return rounds.get(revision - 1).writers.contains(person);
    }

    private void submit(List<RoundStage> stages) {
        open().ifPresent(round -> round.state = State.OVER);
        int vouched = rounds.stream()
                .filter(Round::isComplete)
                .mapToInt(round -> round.text)
                .max()
                .orElse(-1);
        Set<PersonId> writers = new HashSet<>(Set.of(byline));
        changes.stream()
                .filter(change -> change.text() > vouched)
                .map(Change::by)
                .forEach(writers::add);
        rounds.add(new Round(text, stages.stream().map(RoundStage::rule).toList(), writers));
        changesRequested = false;
    }

    private void end(Round round, boolean asked) {
        round.state = State.OVER;
        changesRequested = asked;
    }

    private void sign(PersonId person) {
        Round round = open().orElseThrow();
        round.signers.get(round.present()).add(person);
        if (round.isComplete()) {
            round.state = State.APPROVED;
            approved = round.text;
        }
    }

    private void revoke(PersonId person) {
        Round round = revocable(person).orElseThrow();
        boolean wasApproved = round.state == State.APPROVED;
        round.signers.forEach(stage -> stage.remove(person));
        if (!wasApproved) {
            return;
        }
        if (round == rounds.getLast()) {
            round.state = State.OPEN;
            changesRequested = false;
        } else {
            round.state = State.OVER;
            open().ifPresent(later -> later.state = State.OVER);
        }
        approved = newestComplete()
                .filter(one -> !one.withdrawn)
                .map(one -> one.text)
                .orElse(-1);
    }

    private void withdraw() {
        live = null;
        approved = -1;
        rounds.stream()
                .filter(round -> round.signers.stream().anyMatch(stage -> !stage.isEmpty()))
                .forEach(round -> {
                    round.withdrawn = true;
                    round.state = round.state == State.OPEN ? State.OVER : round.state;
                });
    }

    private Optional<Round> revocable(PersonId person) {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            Round round = rounds.get(i);
            if (round.isSignedBy(person)) {
                boolean superseded =
                        rounds.subList(i + 1, rounds.size()).stream().anyMatch(Round::isComplete);
                boolean can = round.state != State.OVER && !round.published && !round.withdrawn && !superseded;
                return can ? Optional.of(round) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Round> newestComplete() {
        return rounds.reversed().stream().filter(Round::isComplete).findFirst();
    }

    private Optional<Round> publishable() {
        return newestComplete().filter(round -> round != live && !round.withdrawn);
    }

    private Optional<Round> open() {
        return rounds.stream().filter(round -> round.state == State.OPEN).findFirst();
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
