package org.countersign.review;

import java.util.List;
import java.util.Optional;

/**
 * A stage's checklist with the answers of one reviewer.
 *
 * @param stage the stage's position in its round, from 1
 * @param given the answers so far, by the points' numbers
 */
public record AnsweredChecklist(int stage, Checklist checklist, List<GivenAnswer> given) {

    public AnsweredChecklist {
        given = List.copyOf(given);
    }

    /** @param item from 1 */
    public Optional<GivenAnswer> answer(int item) {
        return given.stream().filter(answer -> answer.item() == item).findFirst();
    }

    public int finished() {
        return (int) given.stream().filter(GivenAnswer::isFinished).count();
    }

    /** What does not hold, in the checklist's order. */
    public List<GivenAnswer> refused() {
        return given.stream().filter(answer -> answer.answer() == Answer.NO).toList();
    }

    /** Why nothing can be signed with these answers, as a sentence; empty when it can. */
    public Optional<String> obstacle() {
        int lacking = checklist.items().size() - finished();
        if (lacking > 0) {
            return Optional.of(
                    lacking == 1
                            ? "One point of the checklist lacks an answer, or the note that says why not."
                            : lacking + " points of the checklist lack an answer, or the note that says why not.");
        }
        return refused().stream()
                .map(answer -> checklist.item(answer.item()))
                .filter(ChecklistItem::mustHold)
                .findFirst()
                .map(item ->
                        "You answered “" + item.wording() + "” with no, and it must hold. Request changes instead.");
    }

    /** What this says in one line, for the audit trail: "version 2: 6 yes, 1 not applicable, 1 no: … (why)". */
    String told() {
        StringBuilder told = new StringBuilder("version " + checklist.version() + ": " + count(Answer.YES) + " yes, "
                + count(Answer.NOT_APPLICABLE) + " not applicable");
        refused()
                .forEach(answer -> told.append("; no: ")
                        .append(checklist.item(answer.item()).wording())
                        .append(" (")
                        .append(answer.note())
                        .append(')'));
        return told.toString();
    }

    private long count(Answer wanted) {
        return given.stream().filter(answer -> answer.answer() == wanted).count();
    }
}
