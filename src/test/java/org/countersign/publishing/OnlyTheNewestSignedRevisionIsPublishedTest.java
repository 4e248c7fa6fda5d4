package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.content.ArticleKind;
import org.countersign.content.Revision;
import org.countersign.review.SignatureId;
import org.countersign.shared.RefusedException;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OnlyTheNewestSignedRevisionIsPublishedTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Publications publications;

    Colleague nora;
    Colleague jonas;

    @BeforeEach
    void anEditor() {
        nora = clinic.author();
        jonas = clinic.editor();
    }

    @Test
    void whatNobodySignedIsNotPublished() {
        SignatureId ofAnother = clinic.signedArticle("Sleep").newestSignature().id();
        TestArticle article = clinic.articleBy(nora, "Migraine").submittedBy(nora);
        assertThat(clinic.as(jonas, () -> publications.publishable(article.id())))
                .isEmpty();
        assertThatThrownBy(() -> publish(article, ofAnother))
                .isInstanceOf(RefusedException.class)
                .hasMessage("No revision of this was signed yet, so there is nothing to publish.");
        assertThat(article.live()).isEmpty();
    }

    @Test
    void anEditorWhoHasNotSeenTheNewestSignatureLooksFirst() {
        TestArticle article = clinic.signedArticle("Migraine");
        SignatureId seen = article.newestSignature().id();
        article.writtenBy(nora, "A second thought.").submittedBy(nora).signedBy(clinic.reviewer());
        assertThatThrownBy(() -> publish(article, seen))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Another revision was signed meanwhile. Nothing was published; look at it first.");
        assertThat(article.live()).isEmpty();
        article.publishedBy(jonas);
        assertThat(article.live().map(Revision::number)).contains(2);
    }

    @Test
    void whatIsLiveAlreadyIsNotPublishedAgain() {
        TestArticle article = clinic.liveArticle("Migraine");
        assertThatThrownBy(() -> article.publishedBy(jonas))
                .isInstanceOf(RefusedException.class)
                .hasMessage("The newest signed revision of this is live already.");
    }

    @Test
    void ofTwoEditorsWhoPublishAtOnceOneWins() throws Exception {
        TestArticle article = clinic.signedArticle("Migraine");
        var outcomes = AtOnce.times(2, () -> article.publishedBy(jonas));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(RefusedException.class));
        assertThat(article.live()).isPresent();
    }

    @Test
    void whatIsLiveStaysByteForByteWhileTheDraftGoesOn() {
        TestArticle article = clinic.liveArticle("Ketamine");
        PublicAnswer before = publications.answer(ArticleKind.ARTICLE, "ketamine");
        assertThat(before).isInstanceOf(PublicAnswer.Live.class);
        article.writtenBy(nora, "Not for patients yet.")
                .titledBy(nora, "Ketamine at home")
                .submittedBy(nora);
        assertThat(publications.answer(ArticleKind.ARTICLE, "ketamine")).isEqualTo(before);
        article.signedBy(clinic.reviewer());
        assertThat(publications.answer(ArticleKind.ARTICLE, "ketamine")).isEqualTo(before);
        article.publishedBy(jonas);
        assertThat(publications.answer(ArticleKind.ARTICLE, "ketamine"))
                .isInstanceOfSatisfying(
                        PublicAnswer.Live.class, live -> assertThat(live.html()).contains("Not for patients yet."));
    }

    @Test
    void takingItDownNeedsAReasonAndHappensOnce() {
        TestArticle article = clinic.liveArticle("Migraine");
        assertThatThrownBy(() -> article.withdrawnBy(jonas, "  "))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Give the reason: it stands in the notice at this address.");
        assertThat(article.live()).isPresent();
        article.withdrawnBy(jonas, "A dose was wrong.");
        assertThat(article.live()).isEmpty();
        assertThat(article.state().isLive()).isFalse();
        assertThatThrownBy(() -> article.withdrawnBy(jonas, "Again."))
                .isInstanceOf(RefusedException.class)
                .hasMessage("This is not live any more.");
    }

    private void publish(TestArticle article, SignatureId seen) {
        clinic.as(jonas, () -> publications.publish(article.id(), seen));
    }
}
