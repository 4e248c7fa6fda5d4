package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.A_COMMENT_MUST_BE_RESOLVED_FIRST;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.countersign.content.Stage;
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
class WhatMustBeResolvedIsResolvedFirstTest {

    private static final String SENTENCE =
            "The comment by Amara Osei, “The dose is missing.”, must be resolved first. See Comments.";

    @Autowired
    TestClinic clinic;

    @Autowired
    Comments comments;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Signatures signatures;

    Colleague nora;
    Colleague amara;
    Colleague jonas;
    TestArticle article;

    @BeforeEach
    void anArticle() {
        nora = clinic.author();
        amara = clinic.reviewer();
        jonas = clinic.editor();
        article = clinic.articleBy(nora, "Migraine");
    }

    @Test
    void submissionIsRefusedWithTheCommentsName() {
        CommentId demand = demanded();
        assertThatThrownBy(() -> article.submittedBy(nora))
                .isInstanceOf(RefusedException.class)
                .hasMessage(SENTENCE);
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
        assertThat(article.history()).isEmpty();
        clinic.as(nora, () -> comments.resolve(demand));
        assertThat(article.submittedBy(nora).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void signingIsRefusedAlsoWhenTheStatementWasShownBefore() {
        ReviewId review =
                article.submittedBy(nora).checkedBy(amara).openReview().id();
        SigningStatement shown = clinic.as(amara, () -> signatures.statement(review));
        CommentId demand = demanded();
        assertThat(clinic.as(
                        amara, () -> signatures.obstacle(article.newestReview().id())))
                .contains(SENTENCE);
        assertThatThrownBy(() -> sign(shown))
                .isInstanceOf(RefusedException.class)
                .hasMessage(SENTENCE);
        assertThat(article.stage()).isEqualTo(Stage.IN_REVIEW);
        clinic.as(amara, () -> comments.resolve(demand));
        sign(shown);
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void publishingIsRefusedAndWhatIsLiveStaysLive() {
        article.submittedBy(nora).signedBy(amara);
        CommentId demand = demanded();
        assertThatThrownBy(() -> article.publishedBy(jonas)).hasMessage(SENTENCE);
        clinic.as(jonas, () -> comments.resolve(demand));
        article.publishedBy(jonas);
        clinic.as(amara, () -> comments.reopen(demand));
        assertThat(article.live()).isPresent();
        assertThatThrownBy(() -> article.writtenBy(nora, "More.").submittedBy(nora))
                .hasMessage(SENTENCE);
    }

    @Test
    void anOrdinaryCommentHoldsNothingUp() {
        clinic.as(amara, () -> comments.add(article.id(), "Well said."));
        article.submittedBy(nora).signedBy(amara).publishedBy(jonas);
        assertThat(article.live()).isPresent();
    }

    @Test
    void aNewSubmissionCarriesOpenCommentsOver() {
        article.submittedBy(nora);
        clinic.as(amara, () -> comments.add(article.id(), "Say how often."));
        article.writtenBy(nora, "Twice a day.").submittedBy(nora);
        assertThat(clinic.as(amara, () -> comments.threads(article.id(), ThreadState.OPEN, 10)))
                .hasSize(1);
    }

    @Test
    void theSentenceNamesTheOldestAndCountsTheOthers() {
        demanded();
        clinic.as(amara, () -> comments.addToBeResolved(article.id(), "And the source."));
        clinic.as(amara, () -> comments.addToBeResolved(article.id(), "And the date."));
        assertThat(clinic.as(nora, () -> obstacles.of(article.id())))
                .contains("The comment by Amara Osei, “The dose is missing.”, must be resolved first. So must 2 more."
                        + " See Comments.");
    }

    @Test
    void ofASignatureAndADemandAtOnceTheSignatureIsFirstOrThereIsNone() throws Exception {
        ReviewId review =
                article.submittedBy(nora).checkedBy(amara).openReview().id();
        SigningStatement shown = clinic.as(amara, () -> signatures.statement(review));
        Callable<Boolean> signing = () -> {
            sign(shown);
            return true;
        };
        Callable<Boolean> demanding = () -> {
            clinic.as(nora, () -> comments.addToBeResolved(article.id(), "Wait."));
            return true;
        };
        var outcomes = AtOnce.all(List.of(signing, demanding));
        assertThat(outcomes.getLast().succeeded()).isTrue();
        boolean signed = outcomes.getFirst().succeeded();
        assertThat(article.stage()).isEqualTo(signed ? Stage.APPROVED : Stage.IN_REVIEW);
    }

    @Test
    void theDatabaseRefusesASignatureFromWhoeverForgets() {
        article.submittedBy(nora);
        UUID review = article.openReview().id().value();
        demanded();
        A_COMMENT_MUST_BE_RESOLVED_FIRST.of(
                () -> clinic.sqlAsApplication().change("""
                        insert into signature (id, revision_id, content_hash, review_id, signer_id, printed_name,
                            credentials, meaning, statement, method)
                        select gen_random_uuid(), r.id, r.content_hash, v.id, ?, 'Amara Osei', 'MD', 'APPROVAL',
                            'I approve it.', 'PASSWORD'
                        from review v join revision r on r.id = v.revision_id where v.id = ?
                        """, amara.id().value(), review));
    }

    @Test
    void theDatabaseRefusesAPublicationFromWhoeverForgets() {
        article.submittedBy(nora).signedBy(amara);
        UUID signature = article.newestSignature().id().value();
        demanded();
        A_COMMENT_MUST_BE_RESOLVED_FIRST.of(
                () -> clinic.sqlAsApplication().change("""
                        insert into publication (id, article_id, revision_id, content_hash, signature_id, kind, slug,
                            published_by)
                        select gen_random_uuid(), r.article_id, r.id, r.content_hash, s.id, 'ARTICLE', 'migraine', ?
                        from signature s join revision r on r.id = s.revision_id where s.id = ?
                        """, jonas.id().value(), signature));
    }

    private CommentId demanded() {
        clinic.as(amara, () -> comments.addToBeResolved(article.id(), "The dose is missing."));
        return clinic.as(nora, () -> comments.threads(article.id(), ThreadState.OPEN, 1))
                .getFirst()
                .id();
    }

    private void sign(SigningStatement shown) {
        clinic.as(amara, () -> signatures.sign(shown, Colleague.PASSWORD, "192.0.2.1"));
    }
}
