package org.countersign.review;

import org.countersign.shared.TypedText;

/**
 * What a reviewer answers to one point of a checklist.
 *
 * @param item the point's number, from 1
 * @param note why; a no without one is kept, and is not finished
 */
public record GivenAnswer(int item, Answer answer, String note) {

    public static final int LONGEST_NOTE = 1_000;

    /** @throws org.countersign.shared.RefusedException when the note is too long */
    public GivenAnswer {
        note = TypedText.lines("A note", note, LONGEST_NOTE);
    }

    /** Whether it can be signed as far as the answer itself goes. */
    public boolean isFinished() {
        return answer != Answer.NO || !note.isEmpty();
    }
}
