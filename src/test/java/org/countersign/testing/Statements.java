package org.countersign.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The SQL that this thread sends, as Spring's and Hibernate's loggers tell it: all that the product sends passes one. */
public final class Statements {

    private static final List<String> LOGGERS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

    private Statements() {}

    /** Something that may fail. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }

    /** What a deed sends, each statement once for each time. */
    public static List<String> of(Deed deed) throws Exception {
        Collector collector = new Collector(Thread.currentThread());
        collector.start();
        List<Logger> loggers = LOGGERS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(collector);
        });
        try {
            deed.run();
            return List.copyOf(collector.sent);
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(collector);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
    }

    private static final class Collector extends AppenderBase<ILoggingEvent> {

        private final List<String> sent = new ArrayList<>();
        private final Thread thread;

        private Collector(Thread thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            String message = event.getFormattedMessage();
            boolean isStatement = event.getLoggerName().equals("org.hibernate.SQL")
                    || message.startsWith("Executing prepared SQL statement [")
                    || message.startsWith("Executing SQL ");
            if (isStatement && Thread.currentThread().equals(thread)) {
                sent.add(message);
            }
        }
    }
}
