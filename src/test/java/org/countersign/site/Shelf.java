package org.countersign.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.Headline;
import org.countersign.publishing.PublicAnswer;
import org.countersign.publishing.PublishedTopic;
import org.jspecify.annotations.Nullable;

/** Published pages in memory; they are continued after a headline's path. */
class Shelf implements PublishedPages {

    private final Map<String, PublicAnswer> answers = new HashMap<>();
    private final List<Headline> headlines = new ArrayList<>();
    private final Map<PublishedTopic, List<Headline>> topics = new LinkedHashMap<>();

    Shelf put(String path, PublicAnswer answer) {
        answers.put(path, answer);
        return this;
    }

    Shelf put(Headline headline) {
        headlines.add(headline);
        headlines.sort(Comparator.comparing(Headline::publishedAt).reversed());
        return this;
    }

    @Override
    public PublicAnswer answer(ArticleKind kind, String slug) {
        return answers.getOrDefault(kind.pathPrefix() + slug, new PublicAnswer.Unknown());
    }

    /** With what is filed under it, or below it. */
    Shelf put(PublishedTopic topic, Headline... about) {
        topics.put(topic, List.of(about));
        return this;
    }

    @Override
    public Optional<PublishedTopic> topic(String slug) {
        return topics().stream().filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    @Override
    public List<PublishedTopic> topics() {
        return List.copyOf(topics.keySet());
    }

    @Override
    public Optional<Stretch> headlinesAbout(PublishedTopic topic, @Nullable String after, int atMost) {
        return stretch(topics.getOrDefault(topic, List.of()), after, atMost);
    }

    @Override
    public Optional<Stretch> headlines(@Nullable ArticleKind kind, @Nullable String after, int atMost) {
        List<Headline> all = headlines.stream()
                .filter(headline -> kind == null || headline.kind() == kind)
                .toList();
        return stretch(all, after, atMost);
    }

    private static Optional<Stretch> stretch(List<Headline> all, @Nullable String after, int atMost) {
        int from = 0;
        if (after != null) {
            List<String> paths = all.stream().map(Headline::path).toList();
            if (!paths.contains(after)) {
                return Optional.empty();
            }
            from = paths.indexOf(after) + 1;
        }
        List<Headline> shown = all.subList(from, Math.min(all.size(), from + atMost));
        boolean goesOn = from + atMost < all.size();
        return Optional.of(new Stretch(shown, goesOn ? shown.getLast().path() : null));
    }
}
