package org.countersign.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.shared.PersonId;
import org.countersign.testing.Colleague;

/** One round of {@link ModelReview}: who signed what of it, and who answered what. */
final class ModelRound {

    enum State {
        OPEN,
        APPROVED,
        OVER
    }

    /** A stage that one person decides. */
    private record Desk(int stage, PersonId person) {}

    final int text;
    final List<StageRule> stages;
    final Set<PersonId> writers;

    /** Whose proposals were taken into it. */
    final Set<PersonId> proposers;

    private final List<Set<PersonId>> signers = new ArrayList<>();
    private final Map<Desk, ModelAnswers> answers = new HashMap<>();
    State state = State.OPEN;
    boolean published;
    boolean withdrawn;

    ModelRound(int text, List<StageRule> stages, Set<PersonId> writers, Set<PersonId> proposers) {
        this.text = text;
        this.stages = stages;
        this.writers = writers;
        this.proposers = proposers;
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

    boolean isComplete() {
        return present() == stages.size();
    }

    boolean hasSignatures() {
        return signers.stream().anyMatch(stage -> !stage.isEmpty());
    }

    boolean isSignedBy(PersonId person) {
        return signers.stream().anyMatch(stage -> stage.contains(person));
    }

    boolean isDecidedBy(Colleague person) {
        return state == State.OPEN
                && person.principal().person().has(stages.get(present()).role());
    }

    boolean canBeSignedBy(Colleague person, boolean proposersCount) {
        return isDecidedBy(person)
                && !writers.contains(person.id())
                && !(proposersCount && proposers.contains(person.id()))
                && !isSignedBy(person.id())
                && answersOf(person.id()).canBeSigned();
    }

    void answer(Action answer, PersonId person) {
        answers.put(new Desk(present(), person), answersOf(person).with(answer));
    }

    private ModelAnswers answersOf(PersonId person) {
        return answers.getOrDefault(new Desk(present(), person), ModelAnswers.NONE);
    }

    void sign(PersonId person) {
        signers.get(present()).add(person);
        if (isComplete()) {
            state = State.APPROVED;
        }
    }

    void revoke(PersonId person) {
        signers.forEach(stage -> stage.remove(person));
    }
}
