package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever comes to the desk sees what they are to decide, and however many reviews are open waits for none of the others. */
@DatabaseTest
class AReviewIsListedForWhomItWaitsForTest {

    private static final StageRule EDITORIAL = new StageRule("editorial", Role.EDITOR, 1, 3);
    private static final StageRule MEDICAL = new StageRule("medical", Role.REVIEWER, 1, 5);

    @Autowired
    TestClinic clinic;

    @Autowired
    Assignments assignments;

    @Autowired
    Reviews reviews;

    @Autowired
    Pipeline pipeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void fromStageToStage() throws SQLException {
        clinic.asksFor(EDITORIAL, MEDICAL);
        TestArticle article = submitted("Ketamine");
        expectListedFor(article, clinic.editor());
        article.signedBy(clinic.editor());
        expectListedFor(article, clinic.reviewer());
        article.revokedBy(clinic.editor(), "I overlooked a sentence.");
        expectListedFor(article, clinic.editor());
        article.signedBy(clinic.editor());
        expectListedFor(article, clinic.reviewer());
        article.changesRequestedBy(clinic.reviewer(), "Name the dose.");
        expectListedFor(article);
        article.writtenBy(clinic.author(), "Half a tablet.").submittedBy(clinic.author());
        expectListedFor(article, clinic.editor());
        article.takenBackBy(clinic.author());
        expectListedFor(article);
    }

    @Test
    void forWhoeverIsAskedAndNobodyElse() throws SQLException {
        clinic.asksFor(MEDICAL);
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        TestArticle article = submitted("Migraine");
        assertThat(isListedFor(tom, article)).isTrue();
        assertThat(isListedFor(clinic.reviewer(), article)).isTrue();
        clinic.as(tom, () -> assignments.take(id(article)));
        assertThat(isListedFor(tom, article)).isTrue();
        assertThat(isListedFor(clinic.reviewer(), article)).isFalse();
        clinic.as(clinic.editor(), () -> assignments.assign(id(article), Set.of(), ""));
        assertThat(isListedFor(clinic.reviewer(), article)).isTrue();
        assertThat(ListedReviews.untrue(clinic.sqlAsOwner())).isEqualTo("0");
        article.signedBy(tom).revokedBy(tom, "I misread the dose.");
        assertThat(isListedFor(tom, article)).as("once it was revoked").isTrue();
        assertThat(ListedReviews.untrue(clinic.sqlAsOwner())).isEqualTo("0");
    }

    @Test
    void whoWroteItIsNotAsked() {
        clinic.asksFor(MEDICAL);
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER, Role.AUTHOR);
        TestArticle his = clinic.articleBy(tom, "Sleep").submittedBy(tom);
        assertThat(isListedFor(tom, his)).isFalse();
        assertThat(isListedFor(clinic.reviewer(), his)).isTrue();
    }

    @Test
    void amongManyTheyAreNotReadWhole() throws SQLException {
        clinic.asksFor(MEDICAL);
        fill(clinic.author());
        assertThat(reviewsReadBy(clinic.reviewer(), () -> reviews.awaitingMe(20)))
                .isLessThan(300);
        assertThat(reviewsReadBy(clinic.editor(), () -> reviews.awaitingMe(20))).isLessThan(300);
        assertThat(reviewsReadBy(clinic.editor(), () -> pipeline.unassigned(20)))
                .isLessThan(300);
    }

    private void fill(Colleague by) throws SQLException {
        clinic.sqlAsOwner()
                .change("""
                with made as (
                    insert into article (id, kind, slug, created_by)
                    select gen_random_uuid(), 'ARTICLE', 'waiting-' || n, ? from generate_series(1, 3000) n returning id),
                cut as (
                    insert into revision (id, article_id, number, content, content_hash, change_number, created_by)
                    select gen_random_uuid(), id, 1, '{"title": "Waiting", "byline": []}', sha256(id::text::bytea), 1, ?
                    from made returning id, article_id)
                insert into review (id, article_id, revision_id, requested_by)
                select gen_random_uuid(), article_id, id, ? from cut
                """, by.id().value(), by.id().value(), by.id().value());
        clinic.sqlAsOwner().change("analyze review, review_stage, review_assignment, revision, article");
    }

    private long reviewsReadBy(Colleague person, Runnable list) {
        return clinic.as(
                person,
                () -> transaction.execute(status -> {
                    // So few rows are cheap to read whole, and more would take long to make
                    jdbc.sql("set local enable_seqscan = off").update();
                    list.run();
                    return jdbc.sql("""
                            select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'review'
                            """).query(Long.class).single();
                }));
    }

    private TestArticle submitted(String title) {
        return clinic.articleBy(clinic.author(), title).submittedBy(clinic.author());
    }

    private static ReviewId id(TestArticle article) {
        return article.openReview().id();
    }

    /** For these, and of an editor and a reviewer for no other. */
    private void expectListedFor(TestArticle article, Colleague... people) throws SQLException {
        Set<Colleague> expected = Set.of(people);
        for (Colleague person : Set.of(clinic.editor(), clinic.reviewer())) {
            assertThat(isListedFor(person, article)).as(person.toString()).isEqualTo(expected.contains(person));
        }
        assertThat(ListedReviews.untrue(clinic.sqlAsOwner())).isEqualTo("0");
    }

    private boolean isListedFor(Colleague person, TestArticle article) {
        return clinic.as(person, () -> reviews.awaitingMe(10_000)).stream()
                .anyMatch(review -> review.article().equals(article.id()));
    }
}
