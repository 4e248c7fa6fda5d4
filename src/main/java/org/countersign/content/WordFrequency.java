package org.countersign.content;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Whether words stand in so many articles that walking backwards from the newest fills a page sooner than looking all of
 * them up, by PostgreSQL's statistics: no article is read for that. See decision 0053.
 */
@Component
class WordFrequency {

    private static final String ARTICLES = "explain (format json) select from draft_text";
    private static final String MATCHES = ARTICLES + " where words @@ websearch_to_tsquery('english', ?)";

    private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

    /**
     * Walking, a page of 20 is full after 20 / share texts, each of which takes as long as two matches that are looked up,
     * and those are share times articles. Both take as long where the square of the matches is 40 times the articles.
     */
    private static final double MATCHES_WORTH_A_PAGE = 40;

    /** PostgreSQL takes any word that it knows nothing of, one that is nowhere too, to be in one of 200 texts. */
    private static final double UNKNOWN = 1 / 200.0;

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JdbcOperations jdbc;
    private final OptionalLong threshold;
    private volatile @Nullable Remembered remembered;

    private record Remembered(long threshold, long askedAt) {

        boolean isFresh() {
            return System.nanoTime() - askedAt < REMEMBERED.toNanos();
        }
    }

    @Autowired
    WordFrequency(JdbcOperations jdbc) {
        this(jdbc, OptionalLong.empty());
    }

    /** @param threshold how many matches make words frequent, whatever there is; by what there is when empty */
    WordFrequency(JdbcOperations jdbc, OptionalLong threshold) {
        this.jdbc = jdbc;
        this.threshold = threshold;
    }

    boolean isFrequent(String text) {
        return expected(MATCHES, text) >= threshold.orElseGet(this::thresholdAmongAll);
    }

    /** How many rows PostgreSQL expects of what is explained. */
    private long expected(String explained, Object... values) {
        String plan = jdbc.queryForObject(explained, String.class, values);
        Matcher rows = ROWS.matcher(plan == null ? "" : plan);
        return rows.find() ? Long.parseLong(rows.group(1)) : 0;
    }

    private long thresholdAmongAll() {
        Remembered last = remembered;
        if (last != null && last.isFresh()) {
            return last.threshold();
        }
        long now = threshold(expected(ARTICLES));
        remembered = new Remembered(now, System.nanoTime());
        return now;
    }

    /** How many matches make words frequent among so many articles. */
    static long threshold(double articles) {
        double some = Math.max(1, articles);
        return Math.round(Math.max(Math.sqrt(MATCHES_WORTH_A_PAGE * some), 1.2 * UNKNOWN * some));
    }
}
