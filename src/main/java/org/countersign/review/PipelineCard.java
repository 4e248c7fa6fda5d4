package org.countersign.review;

import java.time.Instant;
import org.countersign.content.ArticleKind;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A piece in the pipeline.
 *
 * @param who its authors; in review, who is asked; empty for nobody
 * @param since when it came into its lane
 * @param review the open one; null outside of review
 * @param stage the name of the stage that is to be decided; null outside of review
 * @param due until when that should be; null outside of review
 */
public record PipelineCard(
        ArticleId article,
        ArticleKind kind,
        String title,
        String who,
        Instant since,
        @Nullable ReviewId review,
        @Nullable String stage,
        @Nullable Instant due) {

    public String titleOrUntitled() {
        return title.isBlank() ? "Untitled" : title;
    }
}
