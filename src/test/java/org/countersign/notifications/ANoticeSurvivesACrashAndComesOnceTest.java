package org.countersign.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import org.countersign.people.Role;
import org.countersign.review.ChangesRequested;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;

@DatabaseTest
class ANoticeSurvivesACrashAndComesOnceTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    Told told;

    @Autowired
    Announcements announcements;

    @Autowired
    IncompleteEventPublications unhandled;

    Colleague writer;

    @BeforeEach
    void somebodyWhoWaits() {
        told = new Told(clinic, notices, jdbc);
        writer = clinic.hire("Tom Reyes", Role.AUTHOR);
    }

    @Test
    void whatCouldNotBeToldIsToldLater() throws SQLException {
        withoutNotices(() -> clinic.articleBy(writer, "Later")
                .submittedBy(writer)
                .changesRequestedBy(clinic.reviewer(), "Say how often."));
        assertThat(told.unhandled()).isPositive();
        unhandled.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
        assertThat(told.to(writer)).containsExactly("CHANGES_REQUESTED Later");
    }

    @Test
    void anotherNodeTellsWhatOneThatDiedHadBegunToTell() throws SQLException {
        withoutNotices(() -> clinic.articleBy(writer, "Died")
                .submittedBy(writer)
                .changesRequestedBy(clinic.reviewer(), "Say how often."));
        clinic.sqlAsOwner().change("update event_publication set status = 'PROCESSING'");
        unhandled.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
        assertThat(told.to(writer)).containsExactly("CHANGES_REQUESTED Died");
    }

    @Test
    void whatIsToldTwiceIsHeardOnce() {
        TestArticle article = clinic.articleBy(writer, "Twice")
                .submittedBy(writer)
                .changesRequestedBy(clinic.reviewer(), "Say how often.");
        ReceivedNotice heard = told.notices(writer).getFirst();
        announcements.sentBack(
                new ChangesRequested(article.id(), article.newestReview().id()));
        assertThat(told.notices(writer)).containsExactly(heard);
    }

    /** Until each of its events has met the missing right, the table of notices takes nothing. */
    private void withoutNotices(Runnable deed) throws SQLException {
        clinic.sqlAsOwner().change("revoke insert, delete on notice from countersign_app");
        try {
            deed.run();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> clinic.sqlAsOwner()
                            .ask("select bool_and(status = 'FAILED') from event_publication")
                            .equals("t"));
        } finally {
            clinic.sqlAsOwner().change("grant insert, delete on notice to countersign_app");
        }
    }
}
