package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.countersign.shared.ArticleId;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However many articles there are, a new one's address is compared with those alone that begin alike. */
@DatabaseTest
class ANewAddressIsFoundByItsIndexTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Articles articles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void amongManyArticlesTheyAreNotReadWhole() throws SQLException {
        Colleague author = clinic.author();
        fill(author);
        clinic.as(
                author,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(addressOf("Made up")).isEqualTo("made-up-2");
                    assertThat(addressOf("Made up")).isEqualTo("made-up-3");
                    assertThat(addressOf("Made-ups")).isEqualTo("made-ups");
                    assertThat(addressOf("Another one")).isEqualTo("another-one");
                    assertThat(jdbc.sql("select seq_scan from pg_stat_xact_user_tables where relname = 'article'")
                                    .query(Integer.class)
                                    .single())
                            .isZero();
                }));
    }

    private String addressOf(String title) {
        ArticleId article = articles.create(ArticleKind.ARTICLE, title);
        return articles.state(article).slug().value();
    }

    private void fill(Colleague by) throws SQLException {
        clinic.sqlAsOwner()
                .change("""
                    insert into article (id, kind, slug, created_by)
                    select gen_random_uuid(), 'ARTICLE', 'of-many-' || n, ? from generate_series(1, 20000) n
                    union all select gen_random_uuid(), 'ARTICLE', 'made-up', ?
                    union all select gen_random_uuid(), 'ARTICLE', 'made-upward-2', ?
                    """, by.id().value(), by.id().value(), by.id().value());
        clinic.sqlAsOwner().change("analyze article");
    }
}
