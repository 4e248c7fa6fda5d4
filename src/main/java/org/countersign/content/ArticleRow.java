package org.countersign.content;

import java.time.Instant;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param byline the authors' names with commas between
 * @param topics the names of what it is filed under, with commas between
 */
public record ArticleRow(
        ArticleId id,
        ArticleKind kind,
        String title,
        String byline,
        String topics,
        Stage stage,
        Instant stageSince,
        @Nullable Integer liveNumber,
        Instant changedAt,
        String changedBy) {

    public String titleOrUntitled() {
        return title.isBlank() ? "Untitled" : title;
    }

    /** Where the list goes on after this row. */
    public ArticleCursor cursor() {
        return new ArticleCursor(changedAt, id);
    }
}
