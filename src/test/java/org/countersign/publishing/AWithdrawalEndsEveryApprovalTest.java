package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.WITHDRAWN_SINCE_IT_WAS_SIGNED;

import java.sql.SQLException;
import java.util.UUID;
import org.countersign.content.ArticleRow;
import org.countersign.content.Articles;
import org.countersign.content.Revision;
import org.countersign.content.Stage;
import org.countersign.review.Comments;
import org.countersign.review.ThreadState;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was taken down for a reason comes back only after a reviewer has signed it knowing that reason. */
@DatabaseTest
class AWithdrawalEndsEveryApprovalTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Publications publications;

    @Autowired
    Articles articles;

    @Autowired
    Comments comments;

    Colleague nora;
    Colleague amara;
    Colleague jonas;
    TestArticle article;

    @BeforeEach
    void aLiveArticle() {
        nora = clinic.author();
        amara = clinic.reviewer();
        jonas = clinic.editor();
        article = clinic.liveArticle("Migraine");
    }

    @Test
    void theSameRevisionDoesNotComeBackByItself() {
        article.withdrawnBy(jonas, "A dose was wrong.");
        expectNothingToPublish();
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
    }

    @Test
    void neitherDoesALaterOneThatWasSignedBefore() {
        article.writtenBy(nora, "The same dose in other words.")
                .submittedBy(nora)
                .signedBy(amara)
                .withdrawnBy(jonas, "A dose was wrong.");
        expectNothingToPublish();
        assertThat(clinic.as(jonas, () -> articles.readyToPublish(100)))
                .extracting(ArticleRow::id)
                .doesNotContain(article.id());
    }

    private void expectNothingToPublish() {
        assertThat(clinic.as(jonas, () -> publications.publishable(article.id())))
                .isEmpty();
        assertThatThrownBy(() -> article.publishedBy(jonas))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("This was withdrawn after it was signed. Submit it for review");
        assertThat(article.live()).isEmpty();
    }

    @Test
    void whoWithdrewTheWrongArticleSubmitsTheSameTextAndHasItSignedAnew() {
        article.withdrawnBy(jonas, "I meant another article.")
                .submittedBy(jonas)
                .signedBy(amara)
                .publishedBy(jonas);
        assertThat(article.live()).map(Revision::number).contains(2);
        assertThat(article.revision(2).hash()).isEqualTo(article.revision(1).hash());
    }

    @Test
    void whatIsSignedWhileItIsDownMayGoLive() {
        article.writtenBy(nora, "Half that dose.")
                .submittedBy(nora)
                .withdrawnBy(jonas, "A dose was wrong.")
                .signedBy(amara)
                .publishedBy(jonas);
        assertThat(article.live()).map(Revision::number).contains(2);
    }

    @Test
    void whoReviewsItNextReadsTheReason() {
        article.withdrawnBy(jonas, "A dose was wrong.");
        assertThat(clinic.as(amara, () -> comments.threads(article.id(), ThreadState.OPEN, 10)))
                .first()
                .extracting(thread -> thread.first().text())
                .isEqualTo("Withdrawn: A dose was wrong.");
    }

    @Test
    void theDatabaseRefusesItFromWhoeverForgets() throws SQLException {
        UUID signature = article.newestSignature().id().value();
        article.withdrawnBy(jonas, "A dose was wrong.");
        String publish = """
                insert into publication (id, article_id, revision_id, content_hash, signature_id, kind, slug, published_by)
                select gen_random_uuid(), article_id, revision_id, content_hash, signature_id, kind, slug, published_by
                from publication where signature_id = ?
                """;
        WITHDRAWN_SINCE_IT_WAS_SIGNED.of(() -> clinic.sqlAsApplication().change(publish, signature));
        WITHDRAWN_SINCE_IT_WAS_SIGNED.of(() -> clinic.sqlAsOwner().change(publish, signature));
    }

    @Test
    void noEndingIsDatedBackBeforeTheSignature() throws SQLException {
        UUID signature = article.newestSignature().id().value();
        clinic.sqlAsApplication().change("""
                        update publication set ending = 'WITHDRAWN', reason = 'Why', ended_by = published_by,
                            ended_at = now() - interval '1 year' where signature_id = ?
                        """, signature);
        assertThat(clinic.sqlAsApplication()
                        .ask("select ended_at > published_at from publication where signature_id = ?", signature))
                .isEqualTo("t");
    }
}
