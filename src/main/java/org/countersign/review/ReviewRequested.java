package org.countersign.review;

import org.countersign.shared.ArticleId;

/** A revision awaits a decision. */
public record ReviewRequested(ArticleId article, ReviewId review) {}
