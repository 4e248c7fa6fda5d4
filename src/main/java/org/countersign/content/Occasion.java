package org.countersign.content;

import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * Why a revision is cut, and what is to be said about it.
 *
 * @param restored the revision whose content it repeats
 */
record Occasion(
        RevisionOrigin origin,
        String name,
        String note,
        @Nullable RevisionId restored) {

    static Occasion submission(String note) {
        return new Occasion(RevisionOrigin.SUBMISSION, "", note, null);
    }

    static Occasion named(String name) {
        return new Occasion(RevisionOrigin.NAMED, name, "", null);
    }

    static Occasion automatic() {
        return new Occasion(RevisionOrigin.AUTOMATIC, "", "", null);
    }

    static Occasion before(Revision restored) {
        return new Occasion(
                RevisionOrigin.RESTORE, "", "The draft before revision " + restored.number() + " was restored", null);
    }

    static Occasion restored(Revision restored) {
        return new Occasion(RevisionOrigin.RESTORE, "", "Revision " + restored.number() + " restored", restored.id());
    }
}
