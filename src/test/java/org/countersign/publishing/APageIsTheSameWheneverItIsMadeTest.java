package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page is made when its revision goes live, from what was decided on, and after an upgrade from what the database has.
 * Patients must not be able to tell which.
 */
@DatabaseTest
class APageIsTheSameWheneverItIsMadeTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    StalePages pages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofTheFirstPublication() {
        expectTheSamePageAnew(clinic.liveArticle("Sleeping well"));
    }

    @Test
    void ofOneThatReplacesAnother() {
        TestArticle article = clinic.liveArticle("Sleeping better");
        article.writtenBy(clinic.author(), "A second paragraph.")
                .submittedBy(clinic.author())
                .signedBy(clinic.reviewer())
                .publishedBy(clinic.editor());
        expectTheSamePageAnew(article);
    }

    private void expectTheSamePageAnew(TestArticle article) {
        UUID live = jdbc.sql("select id from publication where article_id = ? and ended_at is null")
                .param(article.id().value())
                .query(UUID.class)
                .single();
        Map<String, @Nullable Object> before = page(live);
        pages.makeAnew(List.of(live));
        assertThat(page(live)).isEqualTo(before);
    }

    private Map<String, @Nullable Object> page(UUID publication) {
        return jdbc.sql("select html, entity_tag, rendered_with from publication_page where publication_id = ?")
                .param(publication)
                .query()
                .singleRow();
    }
}
