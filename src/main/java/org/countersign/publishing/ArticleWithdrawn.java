package org.countersign.publishing;

import org.countersign.shared.ArticleId;

/** What was live was taken down, with a reason. */
public record ArticleWithdrawn(ArticleId article, PublicationId publication) {}
