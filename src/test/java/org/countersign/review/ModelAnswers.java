package org.countersign.review;

/**
 * What somebody has answered to a checklist, of which three kinds of points matter to {@link ModelReview}: one that must
 * hold, one that need not, and the others.
 *
 * @param others whether these are answered
 */
record ModelAnswers(MustHold mustHold, NeedNot needNot, boolean others) {

    static final ModelAnswers NONE = new ModelAnswers(MustHold.UNANSWERED, NeedNot.UNFINISHED, false);

    enum MustHold {
        UNANSWERED,
        HOLDS,
        DOES_NOT_HOLD
    }

    enum NeedNot {
        UNFINISHED,
        ANSWERED
    }

    ModelAnswers with(Action answer) {
        return switch (answer) {
            case ANSWER_YES_TO_EVERYTHING -> new ModelAnswers(MustHold.HOLDS, NeedNot.ANSWERED, true);
            case ANSWER_NO_TO_WHAT_MUST_HOLD -> new ModelAnswers(MustHold.DOES_NOT_HOLD, needNot, others);
            case ANSWER_THAT_WHAT_MUST_HOLD_DOES_NOT_APPLY -> new ModelAnswers(MustHold.HOLDS, needNot, others);
            case ANSWER_NO_WITHOUT_A_NOTE -> new ModelAnswers(mustHold, NeedNot.UNFINISHED, others);
            case ANSWER_NO_KNOWINGLY -> new ModelAnswers(mustHold, NeedNot.ANSWERED, others);
            default -> throw new IllegalArgumentException(answer + " is no answer");
        };
    }

    boolean canBeSigned() {
        return mustHold == MustHold.HOLDS && needNot == NeedNot.ANSWERED && others;
    }
}
