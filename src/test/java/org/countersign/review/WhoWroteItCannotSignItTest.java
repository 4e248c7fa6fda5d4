package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WhoWroteItCannotSignItTest {

    private static final String SENTENCE = "You wrote part of this revision. Somebody else has to review and sign it.";

    @Autowired
    TestClinic clinic;

    @Autowired
    Signatures signatures;

    Colleague nora;
    Colleague lena;
    TestArticle article;

    @BeforeEach
    void somebodyWhoHoldsEveryRole() {
        nora = clinic.author();
        lena = clinic.hire("Lena Brandt", Role.values());
        article = clinic.articleBy(nora, "Migraine");
    }

    @Test
    void aSingleWordIsEnough() {
        article.writtenBy(lena, "Ask.").writtenBy(nora, "All of this is Nora's.");
        assertRefused(lena);
    }

    @Test
    void whoeverTookTheirWordsBackStillTouchedIt() {
        article.writtenBy(lena, "Something").writtenBy(lena, "Ask your clinician about Migraine.");
        assertRefused(lena);
    }

    @Test
    void titleAndSummaryAreWritingToo() {
        article.titledBy(lena, "Migraine and its aura");
        assertRefused(lena);
        TestArticle another = clinic.articleBy(nora, "Sleep").summarizedBy(lena, "A better one.");
        article = another;
        assertRefused(lena);
    }

    @Test
    void choosingTheAuthorsIsWritingToo() {
        Colleague tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        article.bylineChangedBy(lena, nora, tom);
        assertRefused(lena);
    }

    @Test
    void whoeverIsPrintedAsAnAuthorCannotSignEvenHavingTypedNothing() {
        article.bylineChangedBy(nora, nora, lena);
        assertRefused(lena);
    }

    @Test
    void aNameThatWasTakenOutAgainIsNoWriting() {
        article.bylineChangedBy(nora, nora, lena).bylineChangedBy(nora, nora).submittedBy(nora);
        assertThat(article.signedBy(lena).newestSignature().signer()).isEqualTo(lena.id());
    }

    @Test
    void beingTakenOutOfTheBylineDoesNotUndoWriting() {
        article.bylineChangedBy(nora, nora, lena).writtenBy(lena, "Her words.").bylineChangedBy(nora, nora);
        assertRefused(lena);
    }

    @Test
    void whatAnotherReviewerVouchedForIsNoLongerTheirs() {
        article.writtenBy(lena, "Her words.").submittedBy(nora).signedBy(clinic.reviewer());
        article.writtenBy(nora, "Her words, and then some.").submittedBy(nora);
        assertThat(article.newestRevision().contributors()).containsExactly(nora.id());
        assertThat(article.signedBy(lena).newestSignature().revisionNumber()).isEqualTo(2);
    }

    @Test
    void whatWasWrittenDuringAReviewBelongsToTheNextRevision() {
        article.submittedBy(nora).writtenBy(lena, "Her words.");
        assertThat(article.newestRevision().contributors()).containsExactly(nora.id());
        article.signedBy(clinic.reviewer()).submittedBy(nora);
        assertThat(article.newestRevision().contributors()).containsExactlyInAnyOrder(nora.id(), lena.id());
        assertThatThrownBy(() -> article.signedBy(lena)).hasMessage(SENTENCE);
    }

    @Test
    void aRevisionThatWasNeverSignedVouchesForNothing() {
        article.writtenBy(lena, "Her words.").submittedBy(nora).changesRequestedBy(clinic.reviewer(), "Say more.");
        article.writtenBy(nora, "Her words, and more.");
        assertRefused(lena);
    }

    private void assertRefused(Colleague signer) {
        article.submittedBy(nora);
        assertThat(clinic.as(
                        signer, () -> signatures.obstacle(article.newestReview().id())))
                .contains(SENTENCE);
        assertThatThrownBy(() -> article.signedBy(signer))
                .isInstanceOf(RefusedException.class)
                .hasMessage(SENTENCE);
        assertThat(clinic.as(nora, () -> signatures.of(article.id()))).isEmpty();
        assertThat(article.openReview().isOpen()).isTrue();
    }
}
