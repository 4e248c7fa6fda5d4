package org.countersign.site;

import java.util.List;
import java.util.Optional;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.Headline;
import org.countersign.publishing.PublicAnswer;
import org.countersign.publishing.PublishedTopic;
import org.jspecify.annotations.Nullable;

/** Where the site reads what is live: the same for everybody. */
interface PublishedPages {

    PublicAnswer answer(ArticleKind kind, String slug);

    /**
     * Live headlines, newest first.
     *
     * @param kind all kinds when null
     * @param after a {@link Stretch#next}; the newest when null
     * @return empty when {@code after} is none of ours
     */
    Optional<Stretch> headlines(@Nullable ArticleKind kind, @Nullable String after, int atMost);

    /** Empty when there is no such topic. */
    Optional<PublishedTopic> topic(String slug);

    /** Those under which, or below which, something is live. */
    List<PublishedTopic> topics();

    /** As {@link #headlines}, of what is filed under the topic or one below it. */
    Optional<Stretch> headlinesAbout(PublishedTopic topic, @Nullable String after, int atMost);

    /** @param next continues after the last headline; null at the end of the list */
    record Stretch(List<Headline> headlines, @Nullable String next) {}
}
