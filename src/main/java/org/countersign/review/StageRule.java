package org.countersign.review;

import java.util.Set;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;

/**
 * What a stage asks for.
 *
 * @param name as screens show it, "medical"
 * @param role who decides: an editor or a medical reviewer
 * @param signatures how many people sign
 * @param days until when it should be decided, from the day on which it begins
 */
public record StageRule(String name, Role role, int signatures, int days) {

    /** Who can decide a stage at all. */
    public static final Set<Role> DECIDERS = Set.of(Role.EDITOR, Role.REVIEWER);

    public static final int LONGEST_NAME = 60;
    public static final int MOST_SIGNATURES = 9;
    public static final int MOST_DAYS = 365;

    /** @throws RefusedException with what cannot be taken */
    public StageRule {
        name = TypedText.line("A stage's name", name, LONGEST_NAME);
        if (name.isEmpty()) {
            throw new RefusedException("Each stage needs a name.");
        }
        if (!DECIDERS.contains(role)) {
            throw new RefusedException("Editors and medical reviewers decide a stage, nobody else.");
        }
        requireWithin("The signatures", name, signatures, MOST_SIGNATURES);
        requireWithin("The days", name, days, MOST_DAYS);
    }

    private static void requireWithin(String what, String stage, int number, int most) {
        if (number < 1 || number > most) {
            throw new RefusedException(what + " of the stage “" + stage + "” have to be 1 to " + most + ".");
        }
    }
}
