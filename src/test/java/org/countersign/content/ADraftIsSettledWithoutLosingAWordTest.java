package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.document.TextRenderer;
import org.countersign.shared.ArticleId;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ADraftIsSettledWithoutLosingAWordTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Articles articles;

    @Autowired
    Settling settling;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BylineJson bylineJson;

    Colleague nora;
    TestArticle article;

    @BeforeEach
    void aDraft() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Migraine");
    }

    @Test
    void stepsAfterTheSnapshotStandOnTopOfIt() throws SQLException {
        article.writtenBy(nora, "Before.");
        settling.settle(article.id());
        assertThat(snapshotVersion()).isEqualTo(article.draft().bodyVersion());
        article.writtenBy(nora, "Before.", "After.").writtenBy(nora, "Before.", "Between.", "After.");
        assertThat(textFromTheDatabaseAlone()).containsSubsequence("Before.", "Between.", "After.");
        settling.settle(article.id());
        assertThat(textFromTheDatabaseAlone()).containsSubsequence("Before.", "Between.", "After.");
        assertThat(sql("select unsettled from draft where article_id = ?")).isEqualTo("f");
    }

    @Test
    void settlingWhileSomebodyTypesLosesNothing() throws Exception {
        Callable<Boolean> typing = () -> {
            for (int i = 1; i <= 40; i++) {
                article.writtenBy(nora, "Sentence number " + i + ".");
            }
            return true;
        };
        Callable<Boolean> settlingMeanwhile = () -> {
            for (int i = 1; i <= 40; i++) {
                settling.settle(article.id());
                assertThat(textFromTheDatabaseAlone()).isNotBlank();
            }
            return true;
        };
        assertThat(AtOnce.all(List.of(typing, settlingMeanwhile))).allMatch(AtOnce.Outcome::succeeded);
        assertThat(textFromTheDatabaseAlone()).contains("Sentence number 40.");
        settling.settle(article.id());
        assertThat(textFromTheDatabaseAlone()).contains("Sentence number 40.");
    }

    @Test
    void whatHasSettledIsFoundByItsWords() throws SQLException {
        article.writtenBy(nora, "Photophobia is common, and so is nausea.");
        clinic.sqlAsApplication()
                .change(
                        "update draft set changed_at = now() - interval '1 minute' where article_id = ?",
                        article.id().value());
        settling.settle();
        assertThat(found("photophobia")).contains(article.id());
        assertThat(found("nausea common")).contains(article.id());
        assertThat(found("Nora Feld")).contains(article.id());
        assertThat(found("\"common nausea\"")).doesNotContain(article.id());
        assertThat(found("pregnancy")).doesNotContain(article.id());
    }

    @Test
    void aTitleIsFoundByAnyPartAtOnce() {
        TestArticle another = clinic.emptyArticleBy(nora, "100% of_what \\ you need");
        assertThat(found("0% OF_w")).containsExactly(another.id());
        assertThat(found("\\ you")).containsExactly(another.id());
        assertThat(found("100_ of")).isEmpty();
    }

    private List<ArticleId> found(String text) {
        ArticleFilter filter = ArticleFilter.matching(text);
        return clinic.as(nora, () -> articles.list(filter, null, 50)).stream()
                .map(ArticleRow::id)
                .toList();
    }

    /** As a node sees it that has nothing of this draft in memory. */
    private String textFromTheDatabaseAlone() {
        DraftStore anotherNode = new DraftStore(jdbc, bylineJson, new DraftSteps(jdbc), new DraftBodies());
        return TextRenderer.text(anotherNode.find(article.id()).orElseThrow().body());
    }

    private int snapshotVersion() throws SQLException {
        return Integer.parseInt(sql("select snapshot_version from draft where article_id = ?"));
    }

    private String sql(String query) throws SQLException {
        return clinic.sqlAsApplication().ask(query, article.id().value());
    }
}
