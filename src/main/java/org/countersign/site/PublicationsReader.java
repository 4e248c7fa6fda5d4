package org.countersign.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.Headline;
import org.countersign.publishing.HeadlineCursor;
import org.countersign.publishing.PublicAnswer;
import org.countersign.publishing.PublicationId;
import org.countersign.publishing.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is live from the publications. */
@Component
class PublicationsReader implements PublishedPages {

    private static final String BETWEEN = "~";

    private final Publications publications;

    PublicationsReader(Publications publications) {
        this.publications = publications;
    }

    @Override
    public PublicAnswer answer(ArticleKind kind, String slug) {
        return publications.answer(kind, slug);
    }

    @Override
    public Optional<Stretch> headlines(@Nullable ArticleKind kind, @Nullable String after, int atMost) {
        if (after == null) {
            return Optional.of(stretch(publications.headlines(kind, null, atMost + 1), atMost));
        }
        return parsed(after).map(cursor -> stretch(publications.headlines(kind, cursor, atMost + 1), atMost));
    }

    /** One more than asked for tells whether the list goes on. */
    private static Stretch stretch(List<Headline> oneMore, int atMost) {
        if (oneMore.size() <= atMost) {
            return new Stretch(oneMore, null);
        }
        List<Headline> shown = oneMore.subList(0, atMost);
        HeadlineCursor last = shown.getLast().cursor();
        return new Stretch(shown, last.publishedAt() + BETWEEN + last.id());
    }

    private static Optional<HeadlineCursor> parsed(String after) {
        String[] parts = after.split(BETWEEN, 2);
        try {
            return parts.length == 2
                    ? Optional.of(new HeadlineCursor(
                            Instant.parse(parts[0]), new PublicationId(UUID.fromString(parts[1]))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
