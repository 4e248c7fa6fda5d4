package org.countersign.review;

import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;

/**
 * Somebody is asked to decide a stage.
 *
 * @param stage its position, from 1; it may not have begun yet
 * @param by whoever asked them; the same person when they took it themselves
 */
public record ReviewAssigned(ArticleId article, ReviewId review, int stage, PersonId person, PersonId by) {}
