package org.countersign.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/** What this module does at a time of its own; of all nodes, one does it each time. */
@Configuration(value = "noticesAtTheirTime", proxyBeanMethods = false)
class TimedWork {

    /** By then whoever began to handle an event has done so, or is gone. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> mailTask(MailDispatch mails) {
        return Tasks.recurring("mail", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> mails.sendWhatIsDue(Instant.now()));
    }

    @Bean
    RecurringTask<Void> dailyMailTask(MailStore mails, MailSettings settings) {
        LocalTime morning = LocalTime.of(settings.digestHour(), 0);
        return Tasks.recurring("daily-mail", Schedules.daily(settings.zone(), morning))
                .execute((instance, context) -> mails.makeDigests());
    }

    @Bean
    RecurringTask<Void> dueDatesTask(DueDates dueDates) {
        return Tasks.recurring("due-dates", FixedDelay.of(Duration.ofMinutes(15)))
                .execute((instance, context) -> dueDates.remind(Instant.now()));
    }

    @Bean
    RecurringTask<Void> unhandledEventsTask(IncompleteEventPublications events) {
        return Tasks.recurring("unhandled-events", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> events.resubmitIncompletePublicationsOlderThan(PATIENCE));
    }
}
