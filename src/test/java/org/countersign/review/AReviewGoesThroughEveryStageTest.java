package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.A_SIGNATURE_IS_LACKING;
import static org.countersign.testing.DatabaseRefusal.HISTORY;
import static org.countersign.testing.DatabaseRefusal.NO_PRIVILEGE;
import static org.countersign.testing.DatabaseRefusal.ONE_SIGNATURE_IN_A_ROUND;
import static org.countersign.testing.DatabaseRefusal.SIGNER_LACKS_THE_ROLE;
import static org.countersign.testing.DatabaseRefusal.SIGNER_WROTE_IT;
import static org.countersign.testing.DatabaseRefusal.THIS_ROUND_AWAITS_NO_SIGNATURE;

import java.sql.SQLException;
import java.util.UUID;
import org.countersign.content.Stage;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor signs first, then two medical reviewers. */
@DatabaseTest
class AReviewGoesThroughEveryStageTest {

    private static final StageRule EDITORIAL = new StageRule("editorial", Role.EDITOR, 1, 3);
    private static final StageRule MEDICAL = new StageRule("medical", Role.REVIEWER, 2, 5);

    @Autowired
    TestClinic clinic;

    @Autowired
    Reviews reviews;

    @Autowired
    Rounds rounds;

    @Autowired
    Signatures signatures;

    Colleague nora;
    Colleague jonas;
    Colleague amara;
    Colleague tom;
    TestArticle article;
    PlainSql sql;

    @BeforeEach
    void aSubmission() {
        clinic.asksFor(EDITORIAL, MEDICAL);
        nora = clinic.author();
        jonas = clinic.editor();
        amara = clinic.reviewer();
        tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        article = clinic.articleBy(nora, "Migraine").submittedBy(nora);
        sql = clinic.sqlAsApplication();
    }

    @Test
    void onlyTheLastSignatureApproves() {
        assertNothingToPublish(article.signedBy(jonas));
        assertNothingToPublish(article.signedBy(amara));
        article.signedBy(tom);
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
        assertThat(article.newestReview().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(article.newestSignature().signer()).isEqualTo(tom.id());
        assertThat(article.publishedBy(jonas).live()).isPresent();
    }

    private void assertNothingToPublish(TestArticle half) {
        assertThat(half.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(half.openReview().isOpen()).isTrue();
        assertThat(clinic.as(nora, () -> signatures.latest(half.id()))).isEmpty();
        A_SIGNATURE_IS_LACKING.of(this::publishPastTheService);
    }

    @Test
    void stagesAreDecidedInTheirOrderByWhoHoldsTheirRole() {
        assertThatThrownBy(() -> article.signedBy(amara)).hasMessage("Only editors sign this stage.");
        assertThatThrownBy(() -> article.changesRequestedBy(amara, "Say more."))
                .hasMessage("Only editors sign this stage.");
        SIGNER_LACKS_THE_ROLE.of(() -> signPastTheService(amara));
        article.signedBy(jonas);
        assertThatThrownBy(() -> article.signedBy(jonas)).hasMessage("Only medical reviewers sign.");
        Colleague mia = clinic.hire("Mia Wolf", Role.EDITOR);
        SIGNER_LACKS_THE_ROLE.of(() -> signPastTheService(mia));
    }

    @Test
    void aPersonSignsOneStageAtMost() {
        Colleague lena = clinic.hire("Lena Brandt", Role.EDITOR, Role.REVIEWER);
        article.signedBy(lena);
        assertThatThrownBy(() -> article.signedBy(lena))
                .isInstanceOf(RefusedException.class)
                .hasMessage("You have signed in this round already. Somebody else has to sign now.");
        ONE_SIGNATURE_IN_A_ROUND.of(() -> signPastTheService(lena));
    }

    @Test
    void aRequestForChangesEndsTheRoundAtAnyStage() {
        article.changesRequestedBy(jonas, "Shorter.");
        assertThat(article.stage()).isEqualTo(Stage.CHANGES_REQUESTED);
        article.submittedBy(nora).signedBy(jonas).changesRequestedBy(amara, "Say how often.");
        assertThat(article.newestReview().outcome()).isEqualTo(Outcome.CHANGES_REQUESTED);
        THIS_ROUND_AWAITS_NO_SIGNATURE.of(() -> signPastTheService(tom));
    }

    @Test
    void whatThePolicyAsksForLaterIsNotAskedOfAnOpenRound() {
        clinic.asksFor(new StageRule("medical", Role.REVIEWER, 1, 5));
        assertThat(round().stages()).extracting(RoundStage::rule).containsExactly(EDITORIAL, MEDICAL);
        article.signedBy(jonas).signedBy(amara).signedBy(tom);
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void nobodyChoosesTheStagesOfARound() {
        UUID review = article.openReview().id().value();
        NO_PRIVILEGE.of(() -> sql.change("delete from review_stage where review_id = ? and position = 1", review));
        NO_PRIVILEGE.of(() -> sql.change("insert into review_stage values (?, 3, 'mine', 'EDITOR', 1, 1)", review));
        HISTORY.of(() -> clinic.sqlAsOwner().change("update review_stage set signatures = 1"));
    }

    @Test
    void halfARoundVouchesForNothing() {
        Colleague lena = clinic.hire("Lena Brandt", Role.AUTHOR, Role.REVIEWER);
        TestArticle another = clinic.articleBy(nora, "Sleep")
                .writtenBy(lena, "As often as you can.")
                .submittedBy(lena);
        another.signedBy(jonas).signedBy(amara).changesRequestedBy(tom, "Say how often.");
        another.writtenBy(nora, "Once a day.").submittedBy(nora).signedBy(jonas);
        assertThatThrownBy(() -> another.signedBy(lena))
                .hasMessage("You wrote part of this revision. Somebody else has to review and sign it.");
        article = another;
        SIGNER_WROTE_IT.of(() -> signPastTheService(lena));
        another.signedBy(amara).signedBy(tom);
        another.writtenBy(nora, "Twice a day.")
                .submittedBy(nora)
                .signedBy(jonas)
                .signedBy(lena);
        assertThat(another.openReview().stage()).isEqualTo("medical");
    }

    @Test
    void aReviewWaitsForWhoCanDecideItsPresentStage() {
        assertThat(awaits(jonas)).isTrue();
        assertThat(awaits(amara)).isFalse();
        article.signedBy(jonas).signedBy(amara);
        assertThat(awaits(jonas)).isFalse();
        assertThat(awaits(amara)).isFalse();
        assertThat(awaits(tom)).isTrue();
    }

    @Test
    void aWithdrawalEndsARoundThatSomebodyHasSigned() {
        article.signedBy(jonas).signedBy(amara).signedBy(tom).publishedBy(jonas);
        article.writtenBy(nora, "Another dose.").submittedBy(nora).signedBy(jonas);
        article.withdrawnBy(jonas, "A dose was wrong.");
        assertThat(article.newestReview().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
        article.submittedBy(nora).signedBy(jonas).signedBy(amara).signedBy(tom);
        assertThat(article.publishedBy(jonas).live()).isPresent();
    }

    private ReviewRound round() {
        return clinic.as(nora, () -> rounds.of(article.openReview().id()));
    }

    private boolean awaits(Colleague person) {
        return clinic.as(person, () -> reviews.awaitingMe(1_000)).stream()
                .anyMatch(review -> review.article().equals(article.id()));
    }

    private int signPastTheService(Colleague signer) throws SQLException {
        return sql.change(
                """
                insert into signature (id, revision_id, content_hash, review_id, signer_id, printed_name, credentials,
                    meaning, statement, method, stage)
                select ?, r.id, r.content_hash, w.id, ?, 'Somebody', '', 'APPROVAL', 'I approve it.', 'PASSWORD', 2
                from revision r join review w on w.revision_id = r.id
                where r.article_id = ? order by r.number desc limit 1
                """, UUID.randomUUID(), signer.id().value(), article.id().value());
    }

    private int publishPastTheService() throws SQLException {
        return sql.change(
                """
                insert into publication (id, article_id, revision_id, content_hash, signature_id, kind, slug, published_by)
                select ?, r.article_id, r.id, r.content_hash, s.id, 'ARTICLE', 'past-the-service', ?
                from signature s join revision r on r.id = s.revision_id
                where r.article_id = ? order by s.signed_at desc limit 1
                """, UUID.randomUUID(), jonas.id().value(), article.id().value());
    }
}
