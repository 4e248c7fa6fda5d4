package org.countersign.review;

import org.countersign.shared.ArticleId;

/** Somebody took a proposed wording or declined it. Whoever withdraws their own is not announced. */
public record ProposalAnswered(ArticleId article, CommentId thread) {}
