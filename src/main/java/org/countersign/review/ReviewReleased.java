package org.countersign.review;

import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;

/**
 * Somebody is not asked any more: another was, or they cannot decide it any more.
 *
 * @param stage its position, from 1
 */
public record ReviewReleased(ArticleId article, ReviewId review, int stage, PersonId person) {}
