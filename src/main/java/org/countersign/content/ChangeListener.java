package org.countersign.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hears what every node, this one included, tells by {@link ChangeNotices}, on a connection of its own. A node that went
 * deaf would show its people old text without a word, so the connection calls itself whenever it is quiet, and a thread
 * that no longer comes round is replaced.
 */
@Component
public class ChangeListener implements SmartLifecycle {

    /** The channel on which nodes tell each other who is in which draft. */
    public static final String PRESENCE = "countersign_presence";

    /** The channel on which nodes tell each other whose notices have changed, by the person's id. */
    public static final String NOTICES = "countersign_notices";

    /** The channel on which the database tells that something changed which patients see. */
    static final String PUBLIC_SITE = "countersign_public";

    /** The channel on which a node that has heard nothing for a while calls itself. */
    static final String QUIET = "countersign_quiet";

    private static final List<String> CHANNELS = List.of(ChangeNotices.CHANNEL, PRESENCE, NOTICES, PUBLIC_SITE, QUIET);

    private static final Logger log = LoggerFactory.getLogger(ChangeListener.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration LOOK_UP_EVERY = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER_MILLISECONDS = 10_000;

    /** Of the thread: longer than a quiet look-up, a call that gets no answer, and waiting for a connection together. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(30);

    private final DataSource dataSource;
    private final int lookUpEveryMilliseconds;
    private final Duration longestRound;
    private final ChangeHearers hearers = new ChangeHearers();
    private volatile @Nullable Thread thread;
    private volatile long cameRoundAt = System.nanoTime();

    @Autowired
    ChangeListener(DataSource dataSource) {
        this(dataSource, LOOK_UP_EVERY, LONGEST_ROUND);
    }

    ChangeListener(DataSource dataSource, Duration lookUpEvery, Duration longestRound) {
        this.dataSource = dataSource;
        this.lookUpEveryMilliseconds = Math.toIntExact(lookUpEvery.toMillis());
        this.longestRound = longestRound;
    }

    /** What somebody does when an article changes. Called on the listening thread: be quick. */
    public interface Hearer {

        void stepsAccepted(ArticleId article, DraftPart part);

        void articleChanged(ArticleId article);

        /** @param notice as it was told on the channel {@link #PRESENCE} */
        default void presenceChanged(String notice) {}

        /** @param person as it was told on the channel {@link #NOTICES} */
        default void noticesChanged(String person) {}

        /** Something that patients see was published, withdrawn, filed anew or renamed, on whatever node. */
        default void publicSiteChanged() {}

        /** Notices may have been missed: whatever was known must be asked for again. */
        void listeningAgain();
    }

    public void addHearer(Hearer hearer) {
        hearers.add(hearer);
    }

    @Override
    public synchronized void start() {
        cameRoundAt = System.nanoTime();
        Thread listening = Thread.ofPlatform().daemon().name("change-listener").unstarted(this::listenUntilStopped);
        // Known before it runs: one that finds itself unknown takes itself for stopped, and nobody would listen.
        thread = listening;
        listening.start();
    }

    @Override
    public synchronized void stop() {
        Thread listening = thread;
        thread = null;
        if (listening != null) {
            listening.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Whatever it is that holds the thread up, people go on hearing of each other. */
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    synchronized void replaceWhenStuck() {
        Thread listening = thread;
        if (listening != null && System.nanoTime() - cameRoundAt > longestRound.toNanos()) {
            log.error(
                    "Nothing was heard of changes for {} seconds; listening anew. The thread is {} at {}",
                    longestRound.toSeconds(),
                    listening.getState(),
                    listening.getStackTrace());
            stop();
            start();
        }
    }

    private boolean isListening() {
        return thread == Thread.currentThread();
    }

    private void listenUntilStopped() {
        while (isListening()) {
            cameRoundAt = System.nanoTime();
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                // A line that is dead without a word would otherwise be waited on for ever.
                connection.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLISECONDS);
                for (String channel : CHANNELS) {
                    statement.execute("listen " + channel);
                }
                hearers.tellAll(Hearer::listeningAgain);
                hear(connection.unwrap(PGConnection.class), statement);
                statement.execute("unlisten *");
            } catch (SQLException | RuntimeException e) {
                if (isListening()) {
                    log.warn("The connection that hears of changes broke; trying again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        boolean isQuiet = false;
        while (isListening()) {
            cameRoundAt = System.nanoTime();
            PGNotification[] notifications = connection.getNotifications(lookUpEveryMilliseconds);
            if (notifications != null && notifications.length > 0) {
                isQuiet = false;
                Stream.of(notifications).forEach(hearers::pass);
            } else if (isQuiet) {
                throw new SQLTransientConnectionException("it does not hear its own call");
            } else {
                isQuiet = true;
                statement.execute("notify " + QUIET);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
