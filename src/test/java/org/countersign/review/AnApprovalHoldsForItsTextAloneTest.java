package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.content.Stage;
import org.countersign.people.Role;
import org.countersign.shared.ContentHash;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AnApprovalHoldsForItsTextAloneTest {

    private static final String SIGNED_TEXT = "Ask your clinician about Migraine.";

    @Autowired
    TestClinic clinic;

    Colleague nora;
    TestArticle article;

    @BeforeEach
    void anApprovedArticle() {
        nora = clinic.author();
        article = clinic.signedArticle("Migraine");
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aRealChangeEndsItAndUndoingThatChangeBringsItBack() {
        assertThat(article.writtenBy(nora, "Ask nobody.").stage()).isEqualTo(Stage.WRITING);
        assertThat(article.writtenBy(nora, SIGNED_TEXT).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aSingleLetterInTitleOrSummaryIsARealChange() {
        assertThat(article.titledBy(nora, "Migraines").stage()).isEqualTo(Stage.WRITING);
        assertThat(article.titledBy(nora, "Migraine").stage()).isEqualTo(Stage.APPROVED);
        assertThat(article.summarizedBy(nora, "What to know about it!").stage()).isEqualTo(Stage.WRITING);
    }

    @Test
    void whoIsNamedAsAnAuthorIsPartOfWhatWasSigned() {
        Colleague tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        assertThat(article.bylineChangedBy(nora, nora, tom).stage()).isEqualTo(Stage.WRITING);
        assertThat(article.bylineChangedBy(nora, nora).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void theAddressIsNotPartOfWhatWasSigned() {
        assertThat(article.addressChosenBy(nora, "migraine-explained").stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whatIsApprovedIsNotSubmittedAgain() {
        assertThatThrownBy(() -> article.submittedBy(nora))
                .isInstanceOf(RefusedException.class)
                .hasMessage("This text is approved already. Change it before you submit it again.");
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
        assertThat(article.newestRevision().number()).isEqualTo(1);
    }

    @Test
    void aSignatureStaysWithTheRevisionWhenTheDraftHasMovedOn() {
        TestArticle another = clinic.articleBy(nora, "Sleep").submittedBy(nora);
        ContentHash submitted = another.newestRevision().hash();
        another.writtenBy(nora, "A later thought.").signedBy(clinic.reviewer());
        assertThat(another.newestSignature().contentHash()).isEqualTo(submitted);
        assertThat(another.draft().content().hash()).isNotEqualTo(submitted);
        assertThat(another.stage()).isEqualTo(Stage.WRITING);
        assertThat(another.writtenBy(nora, "Ask your clinician about Sleep.").stage())
                .isEqualTo(Stage.APPROVED);
    }

    @Test
    void takingBackASubmissionOfWhatWasApprovedMeanwhileLeavesItApproved() {
        article.writtenBy(nora, "A second thought.").submittedBy(nora).writtenBy(nora, SIGNED_TEXT);
        assertThat(article.takenBackBy(nora).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void anotherDraftWithTheSameTextIsNotApproved() {
        TestArticle twin = clinic.articleBy(nora, "Migraine");
        assertThat(twin.draft().content().hash())
                .isEqualTo(article.draft().content().hash());
        assertThat(twin.stage()).isEqualTo(Stage.WRITING);
    }
}
