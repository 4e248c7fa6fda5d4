package org.countersign.review;

import org.countersign.shared.ArticleId;

/** A reviewer sent a revision back. */
public record ChangesRequested(ArticleId article, ReviewId review) {}
