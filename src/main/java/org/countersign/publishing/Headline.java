package org.countersign.publishing;

import java.time.Instant;
import org.countersign.content.ArticleKind;
import org.countersign.document.Cover;
import org.jspecify.annotations.Nullable;

/**
 * A live article in the site's lists.
 *
 * @param path its address below the site's own
 * @param byline the printed names, "Tom Reyes, PMHNP; Lena Brandt"
 * @param cover null when it has none
 */
public record Headline(
        PublicationId id,
        ArticleKind kind,
        String path,
        String title,
        String summary,
        String byline,
        Instant publishedAt,
        @Nullable Cover cover) {

    /** Where a list goes on after this one. */
    public HeadlineCursor cursor() {
        return new HeadlineCursor(publishedAt, id);
    }
}
