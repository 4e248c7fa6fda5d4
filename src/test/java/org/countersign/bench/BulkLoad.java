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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Fills an empty, migrated database. Every trigger and constraint of the product stays in force, so what they refuse
 * cannot be loaded either, and {@code ./countersign verify} agrees with the result.
 */
final class BulkLoad {

    private static final int BATCH = 200;

    /** One more than there are cores, since each waits for the database's disk at times. */
    private static final int LOADERS = Runtime.getRuntime().availableProcessors() + 1;

    /** What an installation of the size would have been doing for so long. */
    private static final Duration PAST = Duration.ofDays(1_000);

    private final Database database;
    private final Staff staff;
    private final int articles;
    private final int batchSize;
    private final DraftRows drafts;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger loaded = new AtomicInteger();

    /** Connects to what is filled, as the owner of the schema. */
    interface Database {
        Connection connect() throws Exception;
    }

    BulkLoad(Database database, Staff staff, int articles) {
        this(database, staff, articles, BATCH);
    }

    BulkLoad(Database database, Staff staff, int articles, int batchSize) {
        this.database = database;
        this.staff = staff;
        this.articles = articles;
        this.batchSize = batchSize;
        this.drafts = new DraftRows(staff, Instant.now(), PAST, articles);
    }

    /** @return the articles that are like no other: of 20,000 words, and of 500 revisions */
    List<MadeArticle> load(Progress progress) throws Exception {
        List<MadeArticle> special = Special.articles(staff, articles);
        progress.begin("Loading " + articles + " articles", articles);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            SearchIndexes indexes = SearchIndexes.setAside(connection);
            connection.setAutoCommit(false);
            loadFirst(connection, special, progress);
            connection.setAutoCommit(true);
            // The triggers' queries are planned for tables that have rows, or each would read them from end to end
            statement.execute("analyze");
            loadTheRest(progress);
            progress.end();
            indexes.makeAgain(connection, progress);
            statement.execute("vacuum analyze");
        }
        return special;
    }

    private void loadFirst(Connection connection, List<MadeArticle> special, Progress progress) throws SQLException {
        new StaffRows(staff).send(connection);
        new TopicRows().sendTopics(connection);
        BatchRows.of(special, staff, drafts).send(connection);
        loadNext(connection, new MadeArticle.Maker(staff, articles), progress);
    }

    /** Each loader makes a batch and sends it by a connection of its own, until there are no more. */
    private void loadTheRest(Progress progress) {
        List<Future<?>> loaders = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(LOADERS)) {
            for (int i = 0; i < LOADERS; i++) {
                loaders.add(threads.submit(() -> loadAll(progress)));
            }
        }
        loaders.forEach(Waiting::on);
    }

    private Void loadAll(Progress progress) throws Exception {
        MadeArticle.Maker maker = new MadeArticle.Maker(staff, articles);
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            while (loadNext(connection, maker, progress)) {}
            return null;
        } finally {
            // Whoever fails ends it for all
            begun.set(articles);
        }
    }

    private boolean loadNext(Connection connection, MadeArticle.Maker maker, Progress progress) throws SQLException {
        int first = begun.getAndAdd(batchSize);
        int end = Math.min(first + batchSize, articles);
        if (first >= end) {
            return false;
        }
        List<MadeArticle> batch =
                IntStream.range(first, end).mapToObj(maker::make).toList();
        BatchRows.of(batch, staff, drafts).send(connection);
        progress.reached(loaded.addAndGet(end - first));
        return true;
    }
}
