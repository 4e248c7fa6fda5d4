package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class StalePagesAreMadeAnewWhilePeopleWorkTest {

    /** One more than are made at a time. */
    private static final int ARTICLES = 21;

    /** Longer than any page takes. */
    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired
    TestClinic clinic;

    @Autowired
    RenderStalePages rendering;

    @Autowired
    PageRenderer renderer;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void makeEveryPageAnOldOne() {
        for (int i = live(); i < ARTICLES; i++) {
            clinic.liveArticle("Made anew " + i);
        }
        jdbc.sql("update publication_page set html = 'old', rendered_with = 'old'")
                .update();
    }

    @Test
    void allOfThemAndEveryNodeForgetsItsAnswersOnceForTwenty() throws SQLException {
        try (Connection otherNode = clinic.sqlAsApplication().connect();
                Statement listening = otherNode.createStatement()) {
            listening.execute("listen countersign_public");
            rendering.begin();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(old()).isZero());
            listening.execute("select 1");
            assertThat(otherNode.unwrap(PGConnection.class).getNotifications()).hasSize(2);
        }
    }

    @Test
    void butForOneThatCannotBeMadeWhichStaysAsItWas() {
        StalePages pages = new StalePages(
                jdbc, transaction, new FailsFor("Made anew 7", new IllegalStateException("Nobody can make this page")));
        List<UUID> stale = pages.find(new UUID(0, 0), ARTICLES);
        assertThat(stale).hasSize(ARTICLES);
        assertThat(pages.makeAnew(stale)).isEqualTo(ARTICLES - 1);
        assertThat(old()).isEqualTo(1);
        assertThat(pages.find(new UUID(0, 0), ARTICLES)).hasSize(1);
    }

    @Test
    void alsoWhenTheDatabaseWasAwayForAWhile() {
        FailsFor failing =
                new FailsFor("Made anew 7", new TransientDataAccessResourceException("The database is away"));
        try (PassesTheTime time = new PassesTheTime(failing)) {
            new RenderStalePages(new StalePages(jdbc, transaction, failing), time).begin();
            assertThat(old()).isZero();
            assertThat(time.longestPause).isGreaterThan(LONG);
        }
    }

    private int live() {
        return jdbc.sql("select count(*) from publication_page")
                .query(Integer.class)
                .single();
    }

    private int old() {
        return jdbc.sql("select count(*) from publication_page where html = 'old'")
                .query(Integer.class)
                .single();
    }

    private class FailsFor implements PageRenderer {

        private final String title;
        private final RuntimeException problem;
        private boolean mended;

        FailsFor(String title, RuntimeException problem) {
            this.title = title;
            this.problem = problem;
        }

        @Override
        public String rendersWith() {
            return renderer.rendersWith();
        }

        @Override
        public String render(PublishedArticle article) {
            if (!mended && article.content().title().equals(title)) {
                throw problem;
            }
            return renderer.render(article);
        }
    }

    /** Does at once what is to be done later, and mends what failed as soon as somebody waits for that. */
    private static class PassesTheTime extends SimpleAsyncTaskScheduler {

        private final FailsFor failing;
        private Duration longestPause = Duration.ZERO;

        PassesTheTime(FailsFor failing) {
            this.failing = failing;
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, Instant when) {
            Duration pause = Duration.between(Instant.now(), when);
            if (pause.compareTo(longestPause) > 0) {
                longestPause = pause;
            }
            failing.mended = pause.compareTo(LONG) > 0;
            task.run();
            return super.schedule(() -> {}, Instant.now());
        }
    }
}
