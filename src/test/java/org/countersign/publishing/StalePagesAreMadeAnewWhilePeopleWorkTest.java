package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.countersign.testing.TestPostgresql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class StalePagesAreMadeAnewWhilePeopleWorkTest {

    /** One more than are made at a time. */
    private static final int ARTICLES = 21;

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
        String database =
                jdbc.sql("select current_database()").query(String.class).single();
        try (Connection otherNode = TestPostgresql.connect(database, TestPostgresql.APPLICATION);
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
        StalePages pages = new StalePages(jdbc, transaction, new FailsFor("Made anew 7"));
        List<UUID> stale = pages.find(new UUID(0, 0), ARTICLES);
        assertThat(stale).hasSize(ARTICLES);
        pages.makeAnew(stale);
        assertThat(old()).isEqualTo(1);
        assertThat(pages.find(new UUID(0, 0), ARTICLES)).hasSize(1);
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

        FailsFor(String title) {
            this.title = title;
        }

        @Override
        public String rendersWith() {
            return renderer.rendersWith();
        }

        @Override
        public String render(PublishedArticle article) {
            if (article.content().title().equals(title)) {
                throw new IllegalStateException("Nobody can make the page of " + title);
            }
            return renderer.render(article);
        }
    }
}
