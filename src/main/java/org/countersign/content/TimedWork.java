package org.countersign.content;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does at a time of its own; of all nodes, one does it each time. */
@Configuration(proxyBeanMethods = false)
class TimedWork {

    @Bean
    RecurringTask<Void> automaticVersionsTask(AutomaticVersions versions) {
        return Tasks.recurring("automatic-versions", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> versions.keepWhatIsFinished(Instant.now()));
    }
}
