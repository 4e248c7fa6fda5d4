package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.content.ArticleDetails;
import org.countersign.content.ArticleKind;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class APublicAddressTellsTheTruthTest {

    private static final PublicAnswer UNKNOWN = new PublicAnswer.Unknown();

    @Autowired
    TestClinic clinic;

    @Autowired
    Publications publications;

    Colleague nora;
    Colleague jonas;

    @BeforeEach
    void people() {
        nora = clinic.author();
        jonas = clinic.editor();
    }

    @Test
    void aDraftAnswersAsIfItWereNotThere() {
        assertThat(answer("nobody-wrote-this")).isEqualTo(UNKNOWN);
        TestArticle article = clinic.articleBy(nora, "A secret plan");
        assertThat(answer("a-secret-plan")).isEqualTo(UNKNOWN);
        article.submittedBy(nora);
        assertThat(answer("a-secret-plan")).isEqualTo(UNKNOWN);
        article.signedBy(clinic.reviewer());
        assertThat(answer("a-secret-plan")).isEqualTo(UNKNOWN);
        article.publishedBy(jonas);
        assertThat(answer("a-secret-plan")).isInstanceOf(PublicAnswer.Live.class);
        assertThat(publications.answer(ArticleKind.POST, "a-secret-plan")).isEqualTo(UNKNOWN);
    }

    @Test
    void whatWasWithdrawnSaysWhy() {
        clinic.liveArticle("A wrong dose").withdrawnBy(jonas, "The dose was wrong.");
        assertThat(answer("a-wrong-dose")).isInstanceOfSatisfying(PublicAnswer.Withdrawn.class, withdrawn -> {
            assertThat(withdrawn.title()).isEqualTo("A wrong dose");
            assertThat(withdrawn.reason()).isEqualTo("The dose was wrong.");
        });
    }

    @Test
    void whatWasWithdrawnCanComeBackOnceItIsSignedAnew() {
        TestArticle article = clinic.liveArticle("Corrected").withdrawnBy(jonas, "The dose was wrong.");
        article.writtenBy(nora, "The right dose.").submittedBy(nora).signedBy(clinic.reviewer());
        assertThat(answer("corrected")).isInstanceOf(PublicAnswer.Withdrawn.class);
        article.publishedBy(jonas);
        assertThat(answer("corrected")).isInstanceOf(PublicAnswer.Live.class);
    }

    @Test
    void aNewTitleLeavesTheAddressOfALiveArticleAlone() {
        TestArticle article = clinic.liveArticle("First title").titledBy(nora, "Second title");
        article.submittedBy(nora).signedBy(clinic.reviewer()).publishedBy(jonas);
        assertThat(answer("first-title")).isInstanceOf(PublicAnswer.Live.class);
        assertThat(answer("second-title")).isEqualTo(UNKNOWN);
    }

    @Test
    void theAddressOfADraftFollowsItsTitleUntilSomebodyChoosesOne() {
        TestArticle article = clinic.articleBy(nora, "Following").titledBy(nora, "Following on");
        assertThat(article.state().slug().value()).isEqualTo("following-on");
        article.addressChosenBy(nora, "chosen").titledBy(nora, "Another title");
        assertThat(article.state().slug().value()).isEqualTo("chosen");
    }

    @Test
    void anAddressThatWasLeftLeadsToTheNewOne() {
        TestArticle article = clinic.liveArticle("Old place").addressChosenBy(nora, "new-place");
        assertThat(answer("old-place")).isInstanceOf(PublicAnswer.Live.class);
        assertThat(answer("new-place")).isEqualTo(UNKNOWN);
        article.writtenBy(nora, "Moved.")
                .submittedBy(nora)
                .signedBy(clinic.reviewer())
                .publishedBy(jonas);
        assertThat(answer("old-place")).isEqualTo(new PublicAnswer.Moved("/articles/new-place"));
        article.withdrawnBy(jonas, "No longer offered.");
        assertThat(answer("old-place")).isInstanceOf(PublicAnswer.Withdrawn.class);
        assertThat(answer("new-place")).isInstanceOf(PublicAnswer.Withdrawn.class);
    }

    @Test
    void anArticleThatBecomesAPostMovesToTheBlog() {
        TestArticle article = clinic.liveArticle("News");
        ArticleDetails present = article.details();
        article.detailsChangedBy(nora, new ArticleDetails(ArticleKind.POST, present.slug(), present.byline()));
        article.writtenBy(nora, "New news.")
                .submittedBy(nora)
                .signedBy(clinic.reviewer())
                .publishedBy(jonas);
        assertThat(answer("news")).isEqualTo(new PublicAnswer.Moved("/blog/news"));
        assertThat(publications.answer(ArticleKind.POST, "news")).isInstanceOf(PublicAnswer.Live.class);
    }

    private PublicAnswer answer(String slug) {
        return publications.answer(ArticleKind.ARTICLE, slug);
    }
}
