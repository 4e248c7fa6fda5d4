package org.countersign.review;

import org.countersign.shared.ArticleId;

/**
 * A later stage of a review is to be decided now, since the one before is complete.
 *
 * @param stage its position, from 1
 */
public record StageBegan(ArticleId article, ReviewId review, int stage) {}
