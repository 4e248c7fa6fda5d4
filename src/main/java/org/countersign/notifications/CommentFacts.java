package org.countersign.notifications;

import org.countersign.review.CommentId;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;

/**
 * What there is to tell of a comment.
 *
 * @param thread the comment that began its thread; itself when it did
 * @param title the draft's, as it is now
 */
record CommentFacts(CommentId id, CommentId thread, ArticleId article, String title, PersonId author) {}
