package org.countersign.review;

import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;

/** A comment mentions somebody, from its beginning or since its words were changed. */
public record PersonMentioned(ArticleId article, CommentId comment, PersonId person) {}
