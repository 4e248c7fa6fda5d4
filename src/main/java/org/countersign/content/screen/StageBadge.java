package org.countersign.content.screen;

import org.countersign.components.Badge;
import org.countersign.content.Stage;
import org.jspecify.annotations.Nullable;

/** Both states of an article, always side by side: what is live, and what becomes of the draft. */
public final class StageBadge {

    private StageBadge() {}

    public static Badge of(Stage stage) {
        return new Badge(stage.label(), tone(stage));
    }

    public static Badge draft(Stage stage) {
        return new Badge("Draft: " + lowerCase(stage), tone(stage));
    }

    public static Badge live(@Nullable Integer revisionNumber) {
        return revisionNumber == null
                ? new Badge("Not live", Badge.Tone.NEUTRAL)
                : new Badge("Live: revision " + revisionNumber, Badge.Tone.LIVE);
    }

    private static String lowerCase(Stage stage) {
        return stage.label().toLowerCase(java.util.Locale.ROOT);
    }

    private static Badge.Tone tone(Stage stage) {
        return switch (stage) {
            case WRITING -> Badge.Tone.NEUTRAL;
            case IN_REVIEW -> Badge.Tone.REVIEW;
            case CHANGES_REQUESTED -> Badge.Tone.CHANGES;
            case APPROVED -> Badge.Tone.APPROVED;
        };
    }
}
