package org.countersign.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/** What this module does at a time of its own; of all nodes, one does it each time. */
@Configuration(value = "noticesAtTheirTime", proxyBeanMethods = false)
class TimedWork {

    /** By then whoever began to handle an event has done so, or is gone. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> unhandledEventsTask(IncompleteEventPublications events) {
        return Tasks.recurring("unhandled-events", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> events.resubmitIncompletePublicationsOlderThan(PATIENCE));
    }
}
