package org.countersign.content.live;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.content.Drafts;
import org.countersign.people.DeskPrincipal;
import org.countersign.people.Standings;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;

/** The tabs that have a draft open through this node. */
@Component
class Readers {

    private final Standings standings;
    private final Drafts drafts;
    private final Answers answers;
    private final Map<String, LiveReader> bySession = new ConcurrentHashMap<>();
    private final Map<ArticleId, Set<LiveReader>> byArticle = new ConcurrentHashMap<>();

    Readers(Standings standings, Drafts drafts, Answers answers) {
        this.standings = standings;
        this.drafts = drafts;
        this.answers = answers;
    }

    LiveReader reader(WebSocketSession session, ArticleId article, DeskPrincipal person) {
        return new LiveReader(session, article, person, standings, drafts, answers);
    }

    void add(LiveReader reader) {
        bySession.put(reader.tab(), reader);
        // In one step: a set that the last reader is just leaving is thrown away, and whoever joined it hears nothing.
        byArticle.compute(reader.article(), (article, readers) -> {
            Set<LiveReader> joined = readers == null ? ConcurrentHashMap.newKeySet() : readers;
            joined.add(reader);
            return joined;
        });
    }

    @Nullable
    LiveReader of(WebSocketSession session) {
        return bySession.get(session.getId());
    }

    @Nullable
    LiveReader remove(WebSocketSession session) {
        LiveReader reader = bySession.remove(session.getId());
        if (reader != null) {
            byArticle.computeIfPresent(reader.article(), (article, readers) -> {
                readers.remove(reader);
                return readers.isEmpty() ? null : readers;
            });
        }
        return reader;
    }

    Set<LiveReader> of(ArticleId article) {
        return byArticle.getOrDefault(article, Set.of());
    }

    Set<ArticleId> articles() {
        return byArticle.keySet();
    }

    Collection<LiveReader> all() {
        return bySession.values();
    }
}
