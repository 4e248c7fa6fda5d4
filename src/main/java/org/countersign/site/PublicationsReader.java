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
import org.countersign.publishing.PublishedTopic;
import org.countersign.publishing.PublishedTopics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is live from the publications. */
@Component
class PublicationsReader implements PublishedPages {

    private static final String BETWEEN = "~";
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final Publications publications;
    private final PublishedTopics topics;

    PublicationsReader(Publications publications, PublishedTopics topics) {
        this.publications = publications;
        this.topics = topics;
    }

    @Override
    public PublicAnswer answer(ArticleKind kind, String slug) {
        return publications.answer(kind, slug);
    }

    @Override
    public Optional<Stretch> headlines(@Nullable ArticleKind kind, @Nullable String after, int atMost) {
        return stretch(after, atMost, (cursor, limit) -> publications.headlines(kind, cursor, limit));
    }

    @Override
    public Optional<PublishedTopic> topic(String slug) {
        return topics.at(slug);
    }

    @Override
    public List<PublishedTopic> topics() {
        return topics.withSomethingLive();
    }

    @Override
    public Optional<Stretch> headlinesAbout(PublishedTopic topic, @Nullable String after, int atMost) {
        return stretch(after, atMost, (cursor, limit) -> topics.headlines(topic, cursor, limit));
    }

    private interface Source {
        List<Headline> read(@Nullable HeadlineCursor after, int limit);
    }

    private static Optional<Stretch> stretch(@Nullable String after, int atMost, Source source) {
        if (after == null) {
            return Optional.of(stretch(source.read(null, atMost + 1), atMost));
        }
        return parsed(after).map(cursor -> stretch(source.read(cursor, atMost + 1), atMost));
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
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            Instant publishedAt = Instant.parse(parts[0]);
            PublicationId id = new PublicationId(UUID.fromString(parts[1]));
            boolean isPossible = publishedAt.isAfter(Instant.EPOCH) && publishedAt.isBefore(END_OF_TIME);
            return isPossible ? Optional.of(new HeadlineCursor(publishedAt, id)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
