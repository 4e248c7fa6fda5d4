package org.countersign.review;

import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;

/**
 * Something to make sure of before signing.
 *
 * @param wording as a statement that holds or does not
 * @param mustHold whether nobody can sign who answers it with no; others can be signed knowingly
 */
public record ChecklistItem(String wording, boolean mustHold) {

    public static final int LONGEST_WORDING = 300;

    /** @throws RefusedException when it says nothing, or too much */
    public ChecklistItem {
        wording = TypedText.line("A point of the checklist", wording, LONGEST_WORDING);
        if (wording.isEmpty()) {
            throw new RefusedException("A point of the checklist says nothing. Fill it in, or remove it.");
        }
    }
}
