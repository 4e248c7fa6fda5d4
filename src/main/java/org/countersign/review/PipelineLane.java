package org.countersign.review;

import java.util.List;

/**
 * One lane of the pipeline.
 *
 * @param count how many pieces are in it, no further than {@link #MOST_COUNTED}
 * @param longest those that have been in it for longest, the longest first
 */
public record PipelineLane(Lane lane, int count, List<PipelineCard> longest) {

    public static final int MOST_COUNTED = 1_000;

    public PipelineLane {
        longest = List.copyOf(longest);
    }

    /** "12", or "1,000+" where nobody counted further. */
    public String counted() {
        return count > MOST_COUNTED ? "%,d+".formatted(MOST_COUNTED) : "%,d".formatted(count);
    }
}
