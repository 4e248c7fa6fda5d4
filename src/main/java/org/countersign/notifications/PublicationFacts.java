package org.countersign.notifications;

import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a publication.
 *
 * @param title the published revision's
 * @param endedBy null while it is live
 */
record PublicationFacts(
        ArticleId article,
        RevisionId revision,
        String title,
        PersonId publishedBy,
        @Nullable PersonId endedBy) {}
