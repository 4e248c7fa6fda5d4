package org.countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.countersign.audit.IntegrityCheck;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.PublicAnswer;
import org.countersign.publishing.Publications;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DatabaseTest
@ActiveProfiles("demo")
class TheDemoClinicKeepsEveryPromiseTest {

    @TempDir
    static Path data;

    @Autowired
    List<IntegrityCheck> checks;

    @Autowired
    Publications publications;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("countersign.data", data::toString);
    }

    @Test
    void itsArticlesStandInEveryStateAndEverythingStoredHolds() {
        assertThat(jdbc.sql("select count(*) from article").query(Integer.class).single())
                .isEqualTo(24);
        assertThat(jdbc.sql("select distinct stage from article order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("APPROVED", "CHANGES_REQUESTED", "IN_REVIEW", "WRITING");
        assertThat(publications.answer(ArticleKind.ARTICLE, "understanding-ptsd"))
                .isInstanceOf(PublicAnswer.Live.class);
        assertThat(checks)
                .hasSize(5)
                .allSatisfy(check -> assertThat(check.run()).isInstanceOf(IntegrityCheck.Result.Kept.class));
    }

    @Test
    void theReviewersBellBeginsWithWhatStillWaits() {
        assertThat(jdbc.sql("""
                        select count(*) filter (where n.read_at is null) < count(*) and count(*) filter (where n.read_at is null) > 0
                        from notice n join person_role r on r.person_id = n.person_id where r.role = 'REVIEWER'
                        """).query(Boolean.class).single()).isTrue();
    }

    @Test
    void itsArticlesAreFiledAndSomeShowPictures() {
        assertThat(jdbc.sql(
                                "select count(*) from article a where not exists (select from article_topic t where t.article_id = a.id)")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(publications.answer(ArticleKind.POST, "a-quiet-room"))
                .isInstanceOfSatisfying(
                        PublicAnswer.Live.class,
                        live -> assertThat(live.html()).contains("<figure", "A reclining chair"));
        assertThat(publications.answer(ArticleKind.ARTICLE, "how-ketamine-infusion-therapy-works"))
                .isInstanceOfSatisfying(
                        PublicAnswer.Live.class,
                        live -> assertThat(live.html()).contains("A lighthouse and a sailing boat"));
    }
}
