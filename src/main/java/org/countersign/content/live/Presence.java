package org.countersign.content.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.content.ChangeListener;
import org.countersign.shared.ArticleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is in which draft, and where: told between nodes by NOTIFY, kept in memory alone. Each node speaks for its own
 * readers, again and again; whoever is not spoken for any more is gone. See docs/live-editing.md.
 */
@Component
class Presence {

    /** Of the node that speaks for somebody, or of a browser that has been pinged: then they count as gone. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(9);

    /** A browser on a thin line may be busy for a while with sending what was pasted. */
    private static final Duration SILENCE_BEFORE_HANGING_UP = Duration.ofMinutes(2);

    /** More people than this are told of each other once a second instead of four times. */
    private static final int FEW = 10;

    private static final int TICKS_WITH_MANY = 4;

    private static final Logger log = LoggerFactory.getLogger(Presence.class);

    private final Readers readers;
    private final Answers answers;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<ArticleId, Map<String, Known>> known = new ConcurrentHashMap<>();
    private int tick;

    Presence(Readers readers, Answers answers, JdbcClient jdbc, JsonMapper json) {
        this.readers = readers;
        this.answers = answers;
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Known(Here here, long heardAt) {

        boolean isSilent(long now) {
            return now - heardAt > LONGEST_SILENCE.toNanos();
        }
    }

    /** Everybody else who is in the draft already. */
    void welcome(LiveReader reader) {
        List<Here> others = in(reader.article()).values().stream()
                .map(Known::here)
                .filter(here -> !here.tab().equals(reader.tab()))
                .toList();
        if (!others.isEmpty()) {
            reader.passOn(answers.presence(others, List.of()));
        }
    }

    void left(LiveReader reader) {
        tell(reader.article(), List.of(), List.of(reader.tab()));
    }

    @Scheduled(fixedRate = 250)
    void tellWhoMoved() {
        boolean includingMany = ++tick % TICKS_WITH_MANY == 0;
        for (ArticleId article : readers.articles()) {
            if (includingMany || in(article).size() <= FEW) {
                List<Here> moved = readers.of(article).stream()
                        .map(LiveReader::whereabouts)
                        .filter(Whereabouts::takeNews)
                        .map(Whereabouts::here)
                        .toList();
                tell(article, moved, List.of());
            }
        }
    }

    /** Speaks for every reader whose browser lives, and forgets those for whom nobody speaks. */
    @Scheduled(fixedRate = 3_000)
    void keepAlive() {
        readers.all().forEach(this::keepAlive);
        forgetTheSilent();
    }

    private void keepAlive(LiveReader reader) {
        Whereabouts whereabouts = reader.whereabouts();
        if (whereabouts.isSilentFor(SILENCE_BEFORE_HANGING_UP)) {
            reader.hangUp();
        } else if (whereabouts.isSilentFor(LONGEST_SILENCE)) {
            if (whereabouts.becomesAway()) {
                left(reader);
            }
        } else {
            whereabouts.repeat();
        }
        reader.ping();
    }

    private synchronized void forgetTheSilent() {
        long now = System.nanoTime();
        known.forEach((article, tabs) -> {
            List<String> silent = tabs.entrySet().stream()
                    .filter(entry -> entry.getValue().isSilent(now))
                    .map(Map.Entry::getKey)
                    .toList();
            forget(article, silent);
        });
    }

    /** A node, perhaps this one, speaks for its readers. One at a time, so that nobody is noted where others are forgotten. */
    synchronized void heard(String notice) {
        PresenceNotice told = json.readValue(notice, PresenceNotice.class);
        ArticleId article = ArticleId.of(told.article());
        long now = System.nanoTime();
        List<Here> changed = new ArrayList<>();
        for (Here here : told.here()) {
            Known before = known.computeIfAbsent(article, ignored -> new ConcurrentHashMap<>())
                    .put(here.tab(), new Known(here, now));
            if (before == null || !before.here().equals(here)) {
                changed.add(here);
            }
        }
        if (!changed.isEmpty()) {
            readers.of(article).forEach(reader -> reader.passOn(answers.presence(changed, List.of())));
        }
        forget(article, told.gone());
    }

    private void forget(ArticleId article, List<String> tabs) {
        List<String> gone =
                tabs.stream().filter(tab -> in(article).remove(tab) != null).toList();
        known.computeIfPresent(article, (ignored, left) -> left.isEmpty() ? null : left);
        if (!gone.isEmpty()) {
            readers.of(article).forEach(reader -> reader.passOn(answers.presence(List.of(), gone)));
        }
    }

    private Map<String, Known> in(ArticleId article) {
        return known.getOrDefault(article, new ConcurrentHashMap<>());
    }

    private void tell(ArticleId article, List<Here> here, List<String> gone) {
        for (int from = 0; from < here.size(); from += PresenceNotice.MOST_AT_ONCE) {
            int to = Math.min(here.size(), from + PresenceNotice.MOST_AT_ONCE);
            notify(new PresenceNotice(article.toString(), here.subList(from, to), List.of()));
        }
        if (!gone.isEmpty()) {
            notify(new PresenceNotice(article.toString(), List.of(), gone));
        }
    }

    private void notify(PresenceNotice notice) {
        try {
            jdbc.sql("select pg_notify(?, ?)")
                    .params(ChangeListener.PRESENCE, json.writeValueAsString(notice))
                    .query((row, index) -> true)
                    .single();
        } catch (DataAccessException e) {
            // It is said again in three seconds, and whoever is not spoken for is gone.
            log.debug("Nobody was told who is in {}", notice.article(), e);
        }
    }
}
