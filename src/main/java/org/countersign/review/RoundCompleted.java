package org.countersign.review;

import org.countersign.shared.ArticleId;

/** A revision has every signature that its round asks for, and may be published. */
public record RoundCompleted(ArticleId article, ReviewId review) {}
