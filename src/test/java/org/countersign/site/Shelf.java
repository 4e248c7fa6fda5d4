package org.countersign.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.Headline;
import org.countersign.publishing.PublicAnswer;
import org.jspecify.annotations.Nullable;

/** Published pages in memory; they are continued after a headline's path. */
class Shelf implements PublishedPages {

    private final Map<String, PublicAnswer> answers = new HashMap<>();
    private final List<Headline> headlines = new ArrayList<>();

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

    @Override
    public Optional<Stretch> headlines(@Nullable ArticleKind kind, @Nullable String after, int atMost) {
        List<Headline> all = headlines.stream()
                .filter(headline -> kind == null || headline.kind() == kind)
                .toList();
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
