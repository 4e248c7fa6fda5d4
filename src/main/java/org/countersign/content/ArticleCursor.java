package org.countersign.content;

import java.time.Instant;
import org.countersign.shared.ArticleId;

/** The last row of a page: lists go on below it, however many rows came or went above. */
public record ArticleCursor(Instant changedAt, ArticleId id) {}
