package org.countersign.review;

import org.countersign.shared.ArticleId;

/** Somebody began a thread or replied in one. A request for changes is announced as {@link ChangesRequested} alone. */
public record CommentAdded(ArticleId article, CommentId comment) {}
