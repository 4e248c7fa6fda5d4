package org.countersign.review;

import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;

/** A signer took a signature back. Its review goes on, or has ended when a later revision was submitted since. */
public record SignatureRevoked(ArticleId article, ReviewId review, SignatureId signature, PersonId signer) {}
