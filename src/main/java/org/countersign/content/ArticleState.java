package org.countersign.content;

import java.time.Instant;
import java.util.List;
import org.countersign.document.BylineEntry;
import org.countersign.document.Particulars;
import org.countersign.shared.ArticleId;
import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands: what is being written and what is live are two separate things.
 *
 * @param title the draft's, as are summary, byline and particulars
 * @param slug its address at the next publication
 * @param liveNumber the number of the live revision; null when nothing is live
 */
public record ArticleState(
        ArticleId id,
        ArticleKind kind,
        String title,
        String summary,
        Slug slug,
        boolean slugFollowsTitle,
        List<BylineEntry> byline,
        Particulars particulars,
        Stage stage,
        Instant stageSince,
        @Nullable Integer liveNumber,
        @Nullable Instant liveSince) {

    public ArticleState {
        byline = List.copyOf(byline);
    }

    /** The title, or a stand-in for a draft that has none yet. */
    public String titleOrUntitled() {
        return title.isBlank() ? "Untitled" : title;
    }

    public boolean isLive() {
        return liveNumber != null;
    }

    public ArticleDetails details() {
        return new ArticleDetails(
                kind,
                slugFollowsTitle ? null : slug,
                byline.stream().map(BylineEntry::person).toList());
    }
}
