package org.countersign.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.countersign.shared.ArticleId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything on its way to patients, for those who keep it moving. */
@Service
public class Pipeline {

    private final PipelineList list;
    private final ReviewList reviews;

    Pipeline(PipelineList list, ReviewList reviews) {
        this.list = list;
        this.reviews = reviews;
    }

    /**
     * Every lane, in the order in which pieces go through them.
     *
     * @param cards how many pieces of each to show
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public List<PipelineLane> lanes(int cards) {
        return Arrays.stream(Lane.values())
                .map(lane ->
                        new PipelineLane(lane, list.count(lane, PipelineLane.MOST_COUNTED), list.longest(lane, cards)))
                .toList();
    }

    /** Open reviews whose present stage nobody is asked to decide, the longest waiting first. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public List<Review> unassigned(int limit) {
        return reviews.unassigned(limit);
    }

    /** Until when the open reviews of these articles should be decided; articles without one are left out. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Map<ArticleId, Instant> due(Collection<ArticleId> articles) {
        return articles.isEmpty() ? Map.of() : list.due(articles);
    }
}
