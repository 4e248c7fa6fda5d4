package org.countersign.content;

import java.time.Instant;
import java.util.Set;
import org.countersign.document.ArticleContent;
import org.countersign.shared.ArticleId;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;

/**
 * An immutable snapshot of an article's whole content.
 *
 * @param number 1, 2, 3… within its article
 * @param changeNumber the draft's change number at which it was cut
 * @param contributors who wrote any part of it since the last signed revision: none of them can sign it
 */
public record Revision(
        RevisionId id,
        ArticleId article,
        int number,
        ArticleContent content,
        ContentHash hash,
        String note,
        long changeNumber,
        Instant createdAt,
        Set<PersonId> contributors) {

    public Revision {
        contributors = Set.copyOf(contributors);
    }
}
