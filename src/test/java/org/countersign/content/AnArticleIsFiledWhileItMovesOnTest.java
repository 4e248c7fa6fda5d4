package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countersign.testing.AtOnce;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.ListedArticles;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who files it waits until whoever holds its draft is done, and neither waits for the other in a circle. */
@DatabaseTest
class AnArticleIsFiledWhileItMovesOnTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Topics topics;

    @Autowired
    Filing filing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private TestArticle article;
    private TopicId before;
    private TopicId after;

    @BeforeEach
    void filedOnce() {
        article = clinic.articleBy(clinic.author(), "Filed meanwhile");
        before = clinic.as(clinic.editor(), () -> topics.add("Before " + article.id(), null));
        after = clinic.as(clinic.editor(), () -> topics.add("After " + article.id(), null));
        clinic.as(clinic.editor(), () -> filing.file(article.id(), Set.of(), Set.of(before)));
    }

    @Test
    void underAnotherTopic() throws Exception {
        whileItMovesOn(() -> filing.file(article.id(), Set.of(before), Set.of(after)));
    }

    @Test
    void andIsListedAsItThenIs() throws Exception {
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> submitting = clinic.as(
                    clinic.editor(),
                    () -> transaction.execute(status -> {
                        filing.file(article.id(), Set.of(before), Set.of(after));
                        Future<?> begun = others.submit(() -> article.submittedBy(clinic.author()));
                        AtOnce.untilItWaits(begun, jdbc);
                        return begun;
                    }));
            submitting.get();
        }
        try (Connection owner = clinic.sqlAsOwner().connect()) {
            assertThat(ListedArticles.untrue(owner, article.id())).isEqualTo("0");
        }
    }

    @Test
    void byMergingTopics() throws Exception {
        whileItMovesOn(() -> topics.merge(before, after));
    }

    @Test
    void byMergingTopicsOfWhichItHasBoth() throws Exception {
        clinic.as(clinic.editor(), () -> filing.file(article.id(), Set.of(before), Set.of(before, after)));
        whileItMovesOn(() -> topics.merge(before, after));
    }

    private void whileItMovesOn(Runnable filed) throws Exception {
        try (Connection owner = clinic.sqlAsOwner().connect();
                ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            owner.setAutoCommit(false);
            PlainSql.ask(
                    owner,
                    "select article_id from draft where article_id = ? for update",
                    article.id().value());
            Future<?> filing = others.submit(() -> clinic.as(clinic.editor(), filed));
            AtOnce.untilItWaits(filing, jdbc);
            moveOn(owner);
            owner.commit();
            filing.get();
            assertThat(ListedArticles.untrue(owner, article.id())).isEqualTo("0");
            assertThat(clinic.as(clinic.editor(), () -> this.filing.topicsOf(article.id())))
                    .containsExactly(after);
        }
    }

    private void moveOn(Connection owner) throws SQLException {
        PlainSql.change(
                owner,
                "update article set stage = 'CHANGES_REQUESTED' where id = ?",
                article.id().value());
        PlainSql.change(
                owner,
                "update draft set changed_at = now() + interval '1 day' where article_id = ?",
                article.id().value());
    }
}
