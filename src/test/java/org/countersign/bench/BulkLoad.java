package org.countersign.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Fills an empty, migrated database. Every trigger and constraint of the product stays in force, so what they refuse
 * cannot be loaded either, and {@code ./countersign verify} agrees with the result.
 */
final class BulkLoad {

    private static final int BATCH = 500;

    /** What an installation of the size would have been doing for so long. */
    private static final Duration PAST = Duration.ofDays(1_000);

    private final Connection connection;
    private final Staff staff;
    private final int articles;
    private final Instant now = Instant.now();

    /** @param connection as the owner of the schema */
    BulkLoad(Connection connection, Staff staff, int articles) {
        this.connection = connection;
        this.staff = staff;
        this.articles = articles;
    }

    /** @return the articles that are like no other: of 20,000 words, and of 500 revisions */
    List<MadeArticle> load(Progress progress) throws SQLException {
        connection.setAutoCommit(false);
        new StaffRows(staff).send(connection);
        TopicRows topics = new TopicRows();
        topics.sendTopics(connection);
        connection.commit();
        List<MadeArticle> special = Special.articles(staff, articles);
        send(special, topics);
        progress.begin("Loading " + articles + " articles", articles);
        // The next batch is made while one is sent
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            MadeArticle.Maker articlesMaker = new MadeArticle.Maker(staff, articles);
            Future<List<MadeArticle>> next = thread.submit(() -> made(articlesMaker, 0));
            for (int first = 0; first < articles; first += BATCH) {
                List<MadeArticle> batch = Waiting.on(next);
                int following = first + BATCH;
                if (following < articles) {
                    next = thread.submit(() -> made(articlesMaker, following));
                }
                send(batch, topics);
                progress.reached(Math.min(following, articles));
            }
        }
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        progress.end();
        return special;
    }

    private List<MadeArticle> made(MadeArticle.Maker maker, int first) {
        return IntStream.range(first, Math.min(first + BATCH, articles))
                .mapToObj(maker::make)
                .toList();
    }

    private void send(List<MadeArticle> batch, TopicRows topics) throws SQLException {
        List<CopyRows> rows = new ArrayList<>(new DraftRows(staff, now, PAST, articles).of(batch));
        rows.addAll(new RevisionRows().of(batch));
        rows.add(topics.filed(batch));
        for (CopyRows table : rows) {
            table.send(connection);
        }
        new WorkflowRows(staff).send(connection, batch);
        AuditRows.of(batch, staff).send(connection);
        connection.commit();
    }
}
