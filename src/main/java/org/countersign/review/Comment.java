package org.countersign.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said about an article.
 *
 * @param text as it stands now
 * @param revisionNumber the revision it is about; null for the article as such
 * @param decision whether it came with a request for changes
 * @param rewordedAt when its author changed the words last; null when they stand as they were sent
 * @param mentions whom these words mention
 */
public record Comment(
        CommentId id,
        PersonId author,
        String authorName,
        String text,
        Instant createdAt,
        @Nullable Integer revisionNumber,
        boolean decision,
        @Nullable Instant rewordedAt,
        List<Mention> mentions) {

    static final Duration REWORDABLE = Duration.ofMinutes(15);

    /** Its author may still change the words; soon after, others have read and answered them. */
    public boolean canBeRewordedBy(PersonId person, Instant now) {
        return author.equals(person) && now.isBefore(createdAt.plus(REWORDABLE));
    }
}
