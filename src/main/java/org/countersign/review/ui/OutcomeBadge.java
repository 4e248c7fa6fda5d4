package org.countersign.review.ui;

import java.util.Locale;
import org.countersign.components.Badge;
import org.countersign.review.Outcome;
import org.countersign.review.Review;

/** How a review stands, beside its title. */
final class OutcomeBadge {

    private OutcomeBadge() {}

    /** "Revision 3: in review". */
    static Badge of(Review review) {
        return new Badge(
                "Revision " + review.revisionNumber() + ": " + words(review.outcome()), tone(review.outcome()));
    }

    private static String words(Outcome outcome) {
        return outcome == Outcome.OPEN ? "in review" : outcome.label().toLowerCase(Locale.ROOT);
    }

    private static Badge.Tone tone(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> Badge.Tone.REVIEW;
            case APPROVED -> Badge.Tone.APPROVED;
            case CHANGES_REQUESTED -> Badge.Tone.CHANGES;
            case TAKEN_BACK, SUPERSEDED, WITHDRAWN, REVOKED -> Badge.Tone.NEUTRAL;
        };
    }
}
