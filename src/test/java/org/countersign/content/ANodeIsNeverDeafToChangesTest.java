package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.countersign.shared.ArticleId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Whatever happens to the connection, or to somebody who listens, a node hears of changes again. */
@DatabaseTest
class ANodeIsNeverDeafToChangesTest {

    private static final Duration LOOK_UP_EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(5);
    private static final int STARTS = 100;

    @Autowired
    DataSource dataSource;

    @Autowired
    ChangeNotices notices;

    private final Deque<Connection> connections = new ConcurrentLinkedDeque<>();
    private final Ear ear = new Ear();
    private ChangeListener listener;

    @BeforeEach
    void listen() {
        DataSource watched = new DelegatingDataSource(dataSource) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connections.add(connection);
                return connection;
            }
        };
        listener = new ChangeListener(watched, LOOK_UP_EVERY, LONGEST_ROUND);
    }

    @AfterEach
    void stop() {
        listener.stop();
    }

    /** A thread that runs before anybody knows it once took itself for stopped. */
    @Test
    void howeverOftenItIsStarted() {
        listener.addHearer(ear);
        for (int time = 1; time <= STARTS; time++) {
            listener.start();
            int begun = time;
            await().atMost(PATIENCE).pollInterval(POLL).until(() -> ear.beginnings.size() == begun);
            listener.stop();
        }
    }

    @Test
    void afterItsConnectionBroke() throws SQLException {
        start(ear);
        connections.getLast().abort(Runnable::run);
        expectListeningAgain();
        expectHeard();
    }

    @Test
    void afterItsConnectionWentDeafWithoutAWord() throws SQLException {
        start(ear);
        try (Statement statement = connections.getLast().createStatement()) {
            statement.execute("unlisten *");
        }
        expectListeningAgain();
        expectHeard();
    }

    @Test
    void whenSomebodyElseCannotTakeANotice() {
        start(
                new Ear() {
                    @Override
                    public void articleChanged(ArticleId article) {
                        throw new NoClassDefFoundError("of somebody who listens");
                    }
                },
                ear);
        expectHeard();
        expectHeard();
        assertThat(connections).hasSize(1);
    }

    @Test
    void whenSomebodyElseNeverReturns() {
        CountDownLatch released = new CountDownLatch(1);
        start(
                new Ear() {
                    @Override
                    public void articleChanged(ArticleId article) {
                        if (connections.size() == 1) {
                            waitFor(released);
                        }
                    }
                },
                ear);
        notices.articleChanged(ArticleId.random());
        await().atMost(PATIENCE).until(() -> {
            listener.replaceWhenStuck();
            return ear.beginnings.size() > 1;
        });
        expectHeard();
        released.countDown();
        expectHeard();
    }

    private void start(ChangeListener.Hearer... hearers) {
        for (ChangeListener.Hearer hearer : hearers) {
            listener.addHearer(hearer);
        }
        listener.start();
        await().atMost(PATIENCE).until(() -> ear.beginnings.size() == 1);
    }

    private void expectListeningAgain() {
        await().atMost(PATIENCE).until(() -> ear.beginnings.size() > 1);
    }

    private void expectHeard() {
        ArticleId article = ArticleId.random();
        notices.articleChanged(article);
        await().atMost(PATIENCE).until(() -> ear.heard.contains(article));
    }

    private static void waitFor(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException deafToThisAsWell) {
                Thread.yield();
            }
        }
    }

    private static class Ear implements ChangeListener.Hearer {

        final List<ArticleId> heard = new CopyOnWriteArrayList<>();
        final List<Thread> beginnings = new CopyOnWriteArrayList<>();

        @Override
        public void stepsAccepted(ArticleId article, DraftPart part) {}

        @Override
        public void articleChanged(ArticleId article) {
            heard.add(article);
        }

        @Override
        public void listeningAgain() {
            beginnings.add(Thread.currentThread());
        }
    }
}
