package org.countersign.review;

import org.countersign.shared.ArticleId;

/** Nobody has to decide any more: the text went back to its writers before a decision. */
public record ReviewTakenBack(ArticleId article, ReviewId review) {}
