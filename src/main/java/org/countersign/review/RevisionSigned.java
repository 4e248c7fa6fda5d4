package org.countersign.review;

import org.countersign.shared.ArticleId;

/** A reviewer approved a revision under their name. */
public record RevisionSigned(ArticleId article, ReviewId review, SignatureId signature) {}
