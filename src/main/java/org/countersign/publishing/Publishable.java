package org.countersign.publishing;

import org.countersign.content.ArticleState;
import org.countersign.content.Revision;
import org.countersign.review.Signature;

/**
 * What an editor would publish.
 *
 * @param draftHasMovedOn whether the draft holds changes that are not part of it
 */
public record Publishable(ArticleState article, Revision revision, Signature signature, boolean draftHasMovedOn) {}
