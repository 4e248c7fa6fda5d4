package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Texts are long: to look at many of them for a page of twenty is what made such a search slow. */
@DatabaseTest
class AFrequentWordIsFoundInTheNewestTextsTest {

    private static final String TEXTS_LOOKED_AT = """
            select idx_scan + coalesce(seq_tup_read, 0) from pg_stat_xact_user_tables where relname = 'draft_text'
            """;

    @Autowired
    TestClinic clinic;

    @Autowired
    Articles articles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Colleague jonas;

    /** One of eight texts has the word, and every tenth article is live. */
    @BeforeEach
    void manyArticles() throws SQLException {
        jonas = clinic.editor();
        change("""
                insert into article (id, kind, slug, created_by, live_number, live_since)
                select gen_random_uuid(), 'ARTICLE', gen_random_uuid()::text, ?, case when n % 10 < 1 then 1 end,
                    case when n % 10 < 1 then now() end
                from generate_series(1, 20000) n
                """, jonas.id().value());
        change("""
                insert into draft (article_id, title, body, changed_by, changed_at)
                select id, slug, '{}', created_by, now() - random() * interval '300 days' from article
                on conflict do nothing
                """);
        change("""
                insert into draft_text (article_id, text)
                select id, case when random() < 0.125 then 'A narwhal.' else 'Nothing.' end from article on conflict do nothing
                """);
        for (String table : List.of("article", "draft", "draft_text")) {
            change("analyze " + table);
        }
    }

    @Test
    void andInNoMoreThanThePageNeeds() {
        assertThat(looksFor(new ArticleFilter("narwhal", null, null, null, null, null, null)))
                .isLessThan(500);
    }

    @Test
    void andOnlyInThoseThatMeetTheOtherConditions() {
        assertThat(looksFor(new ArticleFilter("narwhal", null, null, true, null, null, null)))
                .isLessThan(500);
    }

    @Test
    void andInNoneWhereNoneMeetsThem() {
        assertThat(looksFor(new ArticleFilter("narwhal", null, Stage.CHANGES_REQUESTED, true, null, null, null), 0))
                .isZero();
    }

    private int looksFor(ArticleFilter filter) {
        return looksFor(filter, 20);
    }

    private int looksFor(ArticleFilter filter, int found) {
        return clinic.as(
                jonas,
                () -> transaction.execute(status -> {
                    assertThat(articles.list(filter, null, 20)).hasSize(found);
                    return jdbc.sql(TEXTS_LOOKED_AT).query(Integer.class).single();
                }));
    }

    private void change(String sql, Object... values) throws SQLException {
        clinic.sqlAsOwner().change(sql, values);
    }
}
