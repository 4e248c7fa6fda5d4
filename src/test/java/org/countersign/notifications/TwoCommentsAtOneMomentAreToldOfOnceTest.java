package org.countersign.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each comment is told of on a thread of its own: neither sees what the other has not committed. */
@DatabaseTest
class TwoCommentsAtOneMomentAreToldOfOnceTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    NoticeStore store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Colleague writer;
    private Colleague editor;
    private TestArticle article;

    @BeforeEach
    void anArticle() {
        writer = clinic.author();
        editor = clinic.editor();
        article = clinic.articleBy(writer, "Discussed at once");
    }

    @Test
    void thoughNeitherIsReadOrKeptYet() throws Exception {
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<NoticeId>> second = transaction.execute(status -> {
                assertThat(tellOfAComment()).isPresent();
                Future<Optional<NoticeId>> begun = others.submit(this::tellOfAComment);
                AtOnce.untilItWaits(begun, jdbc);
                return begun;
            });
            assertThat(second).isNotNull();
            assertThat(second.get()).isEmpty();
        }
        store.readAll(writer.id());
        assertThat(tellOfAComment()).as("once it is read").isPresent();
    }

    private Optional<NoticeId> tellOfAComment() {
        return store.tell(
                writer.id(),
                new Occurrence(
                        NoticeKind.COMMENTED,
                        UUID.randomUUID(),
                        article.id(),
                        editor.id(),
                        "Discussed at once",
                        "desk"));
    }
}
