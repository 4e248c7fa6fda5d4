package org.countersign.publishing;

import java.time.Instant;
import org.countersign.content.ArticleKind;

/**
 * A live article in the site's lists.
 *
 * @param path its address below the site's own
 * @param byline the printed names, "Tom Reyes, PMHNP; Lena Brandt"
 */
public record Headline(
        PublicationId id,
        ArticleKind kind,
        String path,
        String title,
        String summary,
        String byline,
        Instant publishedAt) {

    /** Where a list goes on after this one. */
    public HeadlineCursor cursor() {
        return new HeadlineCursor(publishedAt, id);
    }
}
