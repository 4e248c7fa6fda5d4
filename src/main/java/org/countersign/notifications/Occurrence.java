package org.countersign.notifications;

import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;

/**
 * Something that people are to be told.
 *
 * @param thing the review, signature or publication that it is about: nobody is told of one thing twice
 * @param by who did it, and so needs no notice
 * @param address the screen to look at
 */
record Occurrence(NoticeKind kind, UUID thing, ArticleId article, PersonId by, String title, String address) {}
