package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ATopicIsFoundByItsIndexTest {

    private static final String READ_WHOLE = """
            select relname from pg_stat_xact_user_tables
            where relname in ('article_topic', 'article', 'draft') and seq_scan > 0
            """;

    @Autowired
    TestClinic clinic;

    @Autowired
    Topics topics;

    @Autowired
    Articles articles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void amongManyArticlesNoTableIsReadWhole() throws SQLException {
        Colleague jonas = clinic.editor();
        TopicId rare = clinic.as(jonas, () -> topics.add("Rare", null));
        TopicId usual = clinic.as(jonas, () -> topics.add("Usual", null));
        fill(jonas, rare, usual);
        clinic.as(
                jonas,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(articles.list(ArticleFilter.everything().withTopic(rare), null, 50))
                            .hasSize(40);
                    assertThat(articles.list(ArticleFilter.everything().withTopic(usual), null, 50))
                            .hasSize(50);
                    assertThat(jdbc.sql(READ_WHOLE).query(String.class).list()).isEmpty();
                }));
    }

    private void fill(Colleague by, TopicId rare, TopicId usual) throws SQLException {
        change("""
                insert into article (id, kind, slug, created_by)
                select gen_random_uuid(), 'ARTICLE', 'made-up-' || n, ? from generate_series(1, 20000) n
                """, by.id().value());
        change("""
                insert into draft (article_id, title, body, changed_by, changed_at)
                select id, slug, '{}', created_by, now() - random() * interval '300 days' from article
                """);
        change("insert into article_topic select ?, id from article where slug like '%-%00' limit 40", rare.value());
        change("insert into article_topic select ?, id from article", usual.value());
        for (String table : List.of("article", "draft", "topic", "article_topic")) {
            change("analyze " + table);
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        clinic.sqlAsOwner().change(sql, values);
    }
}
