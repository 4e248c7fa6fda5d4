package org.countersign.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears what every node, this one included, tells by {@link ChangeNotices}, on a connection of its own. */
@Component
public class ChangeListener implements SmartLifecycle {

    /** The channel on which nodes tell each other who is in which draft. */
    public static final String PRESENCE = "countersign_presence";

    /** The channel on which nodes tell each other whose notices have changed, by the person's id. */
    public static final String NOTICES = "countersign_notices";

    /** The channel on which the database tells that something changed which patients see. */
    private static final String PUBLIC_SITE = "countersign_public";

    private static final Logger log = LoggerFactory.getLogger(ChangeListener.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final int LOOK_UP_EVERY_MILLISECONDS = 5_000;

    private final DataSource dataSource;
    private final List<Hearer> hearers = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread thread;

    ChangeListener(DataSource dataSource) {
        this.dataSource = dataSource;
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
    public void start() {
        thread = Thread.ofVirtual().name("article-changes").start(this::listenUntilStopped);
    }

    @Override
    public void stop() {
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

    private void listenUntilStopped() {
        while (isRunning()) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + ChangeNotices.CHANNEL);
                statement.execute("listen " + PRESENCE);
                statement.execute("listen " + NOTICES);
                statement.execute("listen " + PUBLIC_SITE);
                hearers.forEach(Hearer::listeningAgain);
                hear(connection.unwrap(PGConnection.class));
                statement.execute("unlisten *");
            } catch (SQLException | RuntimeException e) {
                if (isRunning()) {
                    log.warn("The connection that hears of changes broke; trying again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (isRunning()) {
            PGNotification[] notifications = connection.getNotifications(LOOK_UP_EVERY_MILLISECONDS);
            if (notifications != null) {
                for (PGNotification notification : notifications) {
                    pass(notification);
                }
            }
        }
    }

    private void pass(PGNotification notification) {
        String notice = notification.getParameter();
        switch (notification.getName()) {
            case PRESENCE -> hearers.forEach(hearer -> hearer.presenceChanged(notice));
            case NOTICES -> hearers.forEach(hearer -> hearer.noticesChanged(notice));
            case PUBLIC_SITE -> hearers.forEach(Hearer::publicSiteChanged);
            default -> passChange(notice);
        }
    }

    private void passChange(String notice) {
        int space = notice.indexOf(' ');
        String what = notice.substring(0, space);
        ArticleId article = ArticleId.of(notice.substring(space + 1));
        for (Hearer hearer : hearers) {
            if (what.equals(ChangeNotices.ARTICLE)) {
                hearer.articleChanged(article);
            } else {
                hearer.stepsAccepted(article, DraftPart.valueOf(what));
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
