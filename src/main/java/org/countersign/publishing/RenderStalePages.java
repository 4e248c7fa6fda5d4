package org.countersign.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * After an upgrade or a change of the site's name or address, makes the live pages anew while people work: patients read
 * those there were until then, and half of the time is left to everybody else.
 */
@Component
@Profile("!verify")
class RenderStalePages {

    private static final Logger log = LoggerFactory.getLogger(RenderStalePages.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 20;
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

    private final StalePages pages;
    private final TaskScheduler scheduler;

    RenderStalePages(StalePages pages, TaskScheduler scheduler) {
        this.pages = pages;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        later(BEFORE_ALL, 0, Duration.ZERO);
    }

    private void goOn(UUID after, int made) {
        try {
            long began = System.nanoTime();
            List<UUID> stale = pages.find(after, AT_ONCE);
            if (stale.isEmpty()) {
                tellOfTheEnd(made);
                return;
            }
            if (after.equals(BEFORE_ALL)) {
                log.info("Making public pages anew: their template, or the site's name or address, has changed");
            }
            int more = pages.makeAnew(stale);
            later(stale.getLast(), made + more, Duration.ofNanos(System.nanoTime() - began));
        } catch (DataAccessException | TransactionException e) {
            log.warn("Making public pages anew goes on in {} seconds", AFTER_A_FAILURE.toSeconds(), e);
            later(after, made, AFTER_A_FAILURE);
        }
    }

    private void later(UUID after, int made, Duration pause) {
        scheduler.schedule(() -> goOn(after, made), Instant.now().plus(pause));
    }

    private static void tellOfTheEnd(int made) {
        if (made > 0) {
            log.info("Public pages made anew: {}", made);
        }
    }
}
