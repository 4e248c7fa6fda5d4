package org.countersign.publishing;

import org.countersign.shared.ArticleId;

/** A signed revision went live. */
public record ArticlePublished(ArticleId article, PublicationId publication) {}
