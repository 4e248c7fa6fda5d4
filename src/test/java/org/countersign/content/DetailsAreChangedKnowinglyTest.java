package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.shared.Slug;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DetailsAreChangedKnowinglyTest {

    private static final String CHANGED_MEANWHILE =
            "Somebody changed these details while you had them open. Nothing of yours was saved.";

    @Autowired
    TestClinic clinic;

    @Autowired
    Articles articles;

    Colleague nora;
    TestArticle article;
    ArticleDetails seen;

    @BeforeEach
    void anArticle() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Migraine");
        seen = article.details();
    }

    @Test
    void aTakenAddressIsRefusedWithTheNameOfItsArticle() {
        clinic.articleBy(nora, "Headaches").addressChosenBy(nora, "pain-in-the-head");
        assertThatThrownBy(() -> article.addressChosenBy(nora, "pain-in-the-head"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("The address \"pain-in-the-head\" belongs to \"Headaches\" already. Choose another one.");
        assertThat(article.details()).isEqualTo(seen);
    }

    @Test
    void ofTwoArticlesThatWantOneAddressAtOnceOneGetsIt() throws Exception {
        TestArticle other = clinic.articleBy(nora, "Headaches");
        var outcomes = AtOnce.all(List.of(
                () -> article.addressChosenBy(nora, "the-best-one"),
                () -> other.addressChosenBy(nora, "the-best-one")));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(RefusedException.class));
    }

    @Test
    void articlesWithTheSameTitleGetAddressesOfTheirOwn() throws Exception {
        var outcomes = AtOnce.times(
                4, () -> clinic.emptyArticleBy(nora, "Waiting times").state().slug());
        assertThat(outcomes)
                .extracting(AtOnce.Outcome::value)
                .containsExactlyInAnyOrder(
                        Slug.of("waiting-times"),
                        Slug.of("waiting-times-2"),
                        Slug.of("waiting-times-3"),
                        Slug.of("waiting-times-4"));
    }

    @Test
    void aFormThatWasOvertakenSavesNothing() {
        Colleague tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        article.bylineChangedBy(tom, nora, tom);
        ArticleDetails theirs = article.details();
        assertThatThrownBy(() -> clinic.as(
                        nora,
                        () -> articles.changeDetails(
                                article.id(), seen, new ArticleDetails(ArticleKind.POST, seen.slug(), seen.byline()))))
                .isInstanceOf(RefusedException.class)
                .hasMessage(CHANGED_MEANWHILE);
        assertThat(article.details()).isEqualTo(theirs);
    }

    @Test
    void ofTwoFormsThatAreSavedAtOnceOneWins() throws Exception {
        var outcomes = AtOnce.all(List.of(() -> save("mine"), () -> save("theirs")));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).hasMessage(CHANGED_MEANWHILE));
    }

    private boolean save(String slug) {
        clinic.as(
                nora,
                () -> articles.changeDetails(
                        article.id(), seen, new ArticleDetails(seen.kind(), Slug.of(slug), seen.byline())));
        return true;
    }

    @Test
    void whatIsNoAddressIsExplained() {
        assertThatThrownBy(() -> article.addressChosenBy(nora, "Not An Address!"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("lower-case letters a to z and digits");
    }

    @Test
    void aBylineNamesEachPersonOnce() {
        assertThatThrownBy(() -> article.bylineChangedBy(nora, nora, nora))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("A byline names each person once");
        assertThat(article.details()).isEqualTo(seen);
    }

    @Test
    void aTitleThatIsNoLineIsRefusedBeforeAnythingIsMade() {
        for (String title : List.of("x".repeat(301), "two\nlines", "a\u0000b")) {
            assertThatThrownBy(() -> clinic.emptyArticleBy(nora, title))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("A title can");
        }
    }
}
