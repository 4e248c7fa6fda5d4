package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.countersign.people.Role;
import org.countersign.review.Assignments;
import org.countersign.review.ReviewId;
import org.countersign.shared.ArticleId;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.ListedArticles;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However a list is narrowed, it is the end of an index; whatever people do to an article, it is in the lists it belongs to. */
@DatabaseTest
class AnyListIsFoundAmongManyArticlesTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Articles articles;

    @Autowired
    Topics topics;

    @Autowired
    Filing filing;

    @Autowired
    Assignments assignments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Colleague writer;
    private TopicId topic;
    private TopicId below;

    @BeforeEach
    void somebodyNew() {
        writer = clinic.hire("Ada Other", Role.AUTHOR);
        topic = clinic.as(clinic.editor(), () -> topics.add("Of " + writer.id().value(), null));
        below = clinic.as(
                clinic.editor(), () -> topics.add("Below " + writer.id().value(), topic));
    }

    @Test
    void theOneChangedLastFirst() throws SQLException {
        TestArticle before = changed("Before", "2026-03-01 23:59:59.5+00");
        TestArticle midnight = changed("Midnight", "2026-03-02 00:00:00+00");
        TestArticle evening = changed("Evening", "2026-03-02 22:00:30+00");
        TestArticle second = changed("A second later", "2026-03-02 22:00:31+00");
        TestArticle today = clinic.articleBy(writer, "Today").writtenBy(writer, "Drink water.");
        clinic.articleBy(clinic.author(), "Somebody else's").writtenBy(clinic.author(), "Rest.");
        expect(mine(), today, second, evening, midnight, before);
        expect(mine().withStage(Stage.WRITING), today, second, evening, midnight, before);
        evening.writtenBy(clinic.author(), "Words of a colleague.");
        expect(mine(), evening, today, second, midnight, before);
        expect(new ArticleFilter("", ArticleKind.POST, null, null, writer.id(), null, null));
        expect(
                new ArticleFilter("", ArticleKind.ARTICLE, null, false, writer.id(), null, null),
                evening,
                today,
                second,
                midnight,
                before);
    }

    @Test
    void fromStageToStageUntilItIsWithdrawn() throws SQLException {
        Colleague nora = clinic.author();
        TestArticle first = changed("First", "2026-03-01 12:00:00+00");
        TestArticle second = changed("Second", "2026-03-02 12:00:00+00");
        first.submittedBy(writer);
        expect(mine().withStage(Stage.IN_REVIEW), first);
        expect(mine().withStage(Stage.WRITING), second);
        first.changesRequestedBy(clinic.reviewer(), "Name the dose.");
        expect(mine().withStage(Stage.CHANGES_REQUESTED), first);
        first.writtenBy(nora, "Half a tablet.").submittedBy(nora);
        expect(mine().withStage(Stage.IN_REVIEW), first);
        expect(of(nora).withStage(Stage.IN_REVIEW).withTopic(topic));
        first.signedBy(clinic.reviewer());
        expect(mine().withStage(Stage.APPROVED), first);
        expect(live(true));
        first.publishedBy(clinic.editor());
        expect(live(true), first);
        expect(live(false), second);
        first.withdrawnBy(clinic.editor(), "A dose was wrong.");
        expect(live(true));
    }

    @Test
    void ofWhoeverIsAsked() throws SQLException {
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        TestArticle article = changed("Asked", "2026-03-01 12:00:00+00").submittedBy(writer);
        expect(ArticleFilter.everything().withReviewer(tom.id()));
        clinic.as(clinic.editor(), () -> assignments.assign(review(article), Set.of(tom.id()), ""));
        expect(ArticleFilter.everything().withReviewer(tom.id()), article);
        expect(mine().withReviewer(tom.id()).withStage(Stage.IN_REVIEW), article);
        clinic.as(clinic.editor(), () -> assignments.assign(review(article), Set.of(), ""));
        expect(ArticleFilter.everything().withReviewer(tom.id()));
    }

    @Test
    void underATopicAndThoseBelowIt() throws SQLException {
        TestArticle both = changed("Both", "2026-03-01 12:00:00+00");
        TestArticle lower = changed("Lower", "2026-03-02 12:00:00+00");
        TestArticle moved = changed("Moved", "2026-03-03 12:00:00+00");
        TopicId gone = clinic.as(
                clinic.editor(), () -> topics.add("Gone " + writer.id().value(), null));
        file(both, Set.of(), Set.of(topic, below));
        file(lower, Set.of(), Set.of(below));
        file(moved, Set.of(), Set.of(gone));
        expect(ArticleFilter.everything().withTopic(topic), lower, both);
        expect(ArticleFilter.everything().withTopic(gone), moved);
        clinic.as(clinic.editor(), () -> topics.merge(gone, below));
        expect(ArticleFilter.everything().withTopic(topic), moved, lower, both);
        expect(mine().withTopic(below).withStage(Stage.WRITING), moved, lower, both);
        file(moved, Set.of(below), Set.of());
        expect(ArticleFilter.everything().withTopic(topic), lower, both);
        moved.submittedBy(writer);
        expect(mine().withTopic(topic).withStage(Stage.IN_REVIEW));
    }

    @Test
    void withoutReadingWhatItDoesNotShow() throws SQLException {
        TestArticle mine = changed("Mine", "2026-03-01 12:00:00+00").submittedBy(writer);
        TopicId rare = clinic.as(
                clinic.editor(), () -> topics.add("Rare " + writer.id().value(), null));
        crowd(clinic.author(), topic, rare);
        clinic.as(
                writer,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(page(mine().withStage(Stage.CHANGES_REQUESTED))).isEmpty();
                    assertThat(page(mine().withStage(Stage.IN_REVIEW))).containsExactly(mine.id());
                    assertThat(page(of(clinic.author()).withStage(Stage.WRITING)))
                            .hasSize(20);
                    assertThat(page(new ArticleFilter("", ArticleKind.POST, Stage.APPROVED, true, null, null, null)))
                            .isEmpty();
                    assertThat(page(ArticleFilter.everything().withTopic(topic).withStage(Stage.IN_REVIEW)))
                            .isEmpty();
                    assertThat(page(ArticleFilter.everything().withTopic(topic)))
                            .hasSize(20);
                    assertThat(articles.list(ArticleFilter.everything().withTopic(rare), null, 50))
                            .hasSize(40);
                    assertThat(page(ArticleFilter.everything())).hasSize(20);
                    assertThat(rowsRead()).isLessThan(1_000);
                }));
    }

    private TestArticle changed(String title, String at) throws SQLException {
        TestArticle article = clinic.articleBy(writer, title).writtenBy(writer, "Drink water.");
        clinic.sqlAsOwner()
                .change(
                        "update draft set changed_at = ?::timestamptz where article_id = ?",
                        at,
                        article.id().value());
        return article;
    }

    private ReviewId review(TestArticle article) {
        return article.openReview().id();
    }

    private void file(TestArticle article, Set<TopicId> seen, Set<TopicId> wanted) {
        clinic.as(clinic.editor(), () -> filing.file(article.id(), seen, wanted));
    }

    private void crowd(Colleague by, TopicId topic, TopicId rare) throws SQLException {
        clinic.sqlAsOwner().change("""
                with made as (
                    insert into article (id, kind, slug, created_by)
                    select gen_random_uuid(), 'ARTICLE', 'made-up-' || n, ? from generate_series(1, 20000) n
                    returning id, slug, created_by),
                drafted as (
                    insert into draft (article_id, title, body, changed_by, changed_at)
                    select id, slug, '{}', created_by, now() - random() * interval '300 days' from made
                    returning article_id, changed_by),
                filed as (insert into article_topic (topic_id, article_id) select ?, id from made),
                rarely as (insert into article_topic (topic_id, article_id) select ?, id from made limit 40)
                insert into draft_contributor (article_id, person_id, last_change)
                select article_id, changed_by, 0 from drafted
                """, by.id().value(), topic.value(), rare.value());
        for (String table : List.of("article", "draft", "draft_contributor", "article_topic", "listed_article")) {
            clinic.sqlAsOwner().change("analyze " + table);
        }
    }

    private long rowsRead() {
        return jdbc.sql("""
                select sum(seq_tup_read + idx_tup_fetch) from pg_stat_xact_user_tables
                where relname in ('article', 'draft', 'draft_contributor', 'article_topic', 'listed_article')
                """).query(Long.class).single();
    }

    private ArticleFilter mine() {
        return of(writer);
    }

    private ArticleFilter live(boolean live) {
        return new ArticleFilter("", null, null, live, writer.id(), null, null);
    }

    private static ArticleFilter of(Colleague somebody) {
        return ArticleFilter.everything().withWriter(somebody.id());
    }

    private List<ArticleId> page(ArticleFilter filter) {
        return idsOf(articles.list(filter, null, 20));
    }

    /** In one page, and one by one. */
    private void expect(ArticleFilter filter, TestArticle... expected) throws SQLException {
        List<ArticleId> ids = List.of(expected).stream().map(TestArticle::id).toList();
        clinic.as(writer, () -> {
            assertThat(page(filter)).isEqualTo(ids);
            assertThat(OneByOne.read(after -> articles.list(filter, after, 1))).isEqualTo(ids);
            assertThat(articles.count(filter, 20)).isEqualTo(ids.size());
            assertThat(articles.count(filter, 1)).isEqualTo(Math.min(1, ids.size()));
        });
        try (Connection owner = clinic.sqlAsOwner().connect()) {
            for (ArticleId id : ids) {
                assertThat(ListedArticles.untrue(owner, id)).isEqualTo("0");
            }
        }
    }

    private static List<ArticleId> idsOf(List<ArticleRow> rows) {
        return rows.stream().map(ArticleRow::id).toList();
    }
}
