package org.countersign.notifications;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestClinic;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people were told, once everything that has happened so far was handled. */
final class Told {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final TestClinic clinic;
    private final Notices notices;
    private final JdbcClient jdbc;

    Told(TestClinic clinic, Notices notices, JdbcClient jdbc) {
        this.clinic = clinic;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    /** "ASSIGNED Sleep", the oldest first. */
    List<String> to(Colleague person) {
        return notices(person).reversed().stream()
                .map(notice -> notice.kind() + " " + notice.title())
                .toList();
    }

    List<ReceivedNotice> notices(Colleague person) {
        await().atMost(LONGEST).until(() -> unhandled() == 0);
        return clinic.as(person, () -> notices.newest(50));
    }

    /** Events of which something has still to follow. */
    int unhandled() {
        return jdbc.sql("select count(*) from event_publication")
                .query(Integer.class)
                .single();
    }
}
