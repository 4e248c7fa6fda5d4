package org.countersign.review;

import java.time.Instant;
import java.util.List;
import org.countersign.content.ArticleKind;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a stage asks its reviewers to make sure of. It never changes.
 *
 * @param stage the name of the stage of the kind's policy
 * @param version from 1; the highest holds for reviews that begin now
 * @param items in their order; none where nothing is asked
 * @param madeBy the name of whoever wrote it; null where Countersign did
 */
public record Checklist(
        ChecklistId id,
        ArticleKind kind,
        String stage,
        int version,
        List<ChecklistItem> items,
        @Nullable String madeBy,
        Instant madeAt) {

    public static final int MOST_ITEMS = 40;

    public Checklist {
        items = List.copyOf(items);
    }

    /** @param item from 1 */
    public ChecklistItem item(int item) {
        return items.get(item - 1);
    }
}
