package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.A_SIGNATURE_IS_LACKING;
import static org.countersign.testing.DatabaseRefusal.HISTORY;
import static org.countersign.testing.DatabaseRefusal.NOT_REVOKED_ANY_MORE;
import static org.countersign.testing.DatabaseRefusal.NO_PRIVILEGE;
import static org.countersign.testing.DatabaseRefusal.ONLY_ITS_SIGNER_REVOKES;

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

@DatabaseTest
class ARevokedSignatureCountsForNothingTest {

    private static final StageRule MEDICAL = new StageRule("medical", Role.REVIEWER, 1, 5);

    @Autowired
    TestClinic clinic;

    @Autowired
    Signatures signatures;

    @Autowired
    Revocations revocations;

    Colleague nora;
    Colleague jonas;
    Colleague amara;
    TestArticle article;
    Signature given;
    PlainSql sql;

    @BeforeEach
    void aSignedRevision() {
        clinic.asksFor(MEDICAL);
        nora = clinic.author();
        jonas = clinic.editor();
        amara = clinic.reviewer();
        article = clinic.signedArticle("Migraine");
        given = article.newestSignature();
        sql = clinic.sqlAsApplication();
    }

    @Test
    void theRoundGoesBackAndNothingIsPublished() {
        article.revokedBy(amara, "I misread the dose.");
        assertThat(article.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(article.openReview().id()).isEqualTo(given.review());
        assertThat(clinic.as(jonas, () -> signatures.latest(article.id()))).isEmpty();
        A_SIGNATURE_IS_LACKING.of(this::publishPastTheService);
        Signature kept = clinic.as(nora, () -> signatures.of(article.id())).getFirst();
        assertThat(kept.id()).isEqualTo(given.id());
        assertThat(kept.revoked()).extracting(Revocation::reason).isEqualTo("I misread the dose.");
    }

    @Test
    void theSameOrAnotherPersonSignsAnew() {
        article.revokedBy(amara, "I misread the dose.").signedBy(amara);
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        article.revokedBy(amara, "Once more.").signedBy(tom);
        assertThat(article.newestSignature().signer()).isEqualTo(tom.id());
        assertThat(article.publishedBy(jonas).live()).isPresent();
    }

    @Test
    void itNeedsAReasonAndItsSigner() {
        assertThatThrownBy(() -> article.revokedBy(amara, " \n"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Say why first.");
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        assertThatThrownBy(() -> clinic.as(tom, () -> revocations.revoke(given.id(), "I know better.")))
                .hasMessage("Only whoever gave a signature can revoke it.");
        ONLY_ITS_SIGNER_REVOKES.of(() -> revokePastTheService(given.id(), tom));
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whatWasPublishedIsWithdrawnAndNotRevoked() {
        article.publishedBy(jonas);
        assertThatThrownBy(() -> article.revokedBy(amara, "I misread the dose."))
                .hasMessage("This was published already. What patients should not read is withdrawn by an editor.");
        NOT_REVOKED_ANY_MORE.of(() -> revokePastTheService(given.id(), amara));
        article.withdrawnBy(jonas, "A dose was wrong.");
        NOT_REVOKED_ANY_MORE.of(() -> revokePastTheService(given.id(), amara));
    }

    @Test
    void aLaterRoundThatIsOpenEndsWithIt() {
        article.writtenBy(nora, "A later thought.").submittedBy(nora);
        article.revokedBy(amara, "I misread the dose.");
        assertThat(article.newestReview().outcome()).isEqualTo(Outcome.REVOKED);
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
        assertThat(article.submittedBy(nora).signedBy(amara).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void onceALaterRevisionHasEverySignatureThereIsNothingToRevoke() {
        article.writtenBy(nora, "A later thought.").submittedBy(nora).signedBy(amara);
        assertThatThrownBy(() -> clinic.as(amara, () -> revocations.revoke(given.id(), "I misread the dose.")))
                .hasMessage("A later revision has every signature since, so this one is not published any more.");
        NOT_REVOKED_ANY_MORE.of(() -> revokePastTheService(given.id(), amara));
        article.revokedBy(amara, "The later one first.");
        assertThat(clinic.as(jonas, () -> signatures.latest(article.id()))).contains(given);
    }

    @Test
    void nobodyVouchesForWhatWasWrittenBeforeItAnyMore() {
        Colleague lena = clinic.hire("Lena Brandt", Role.AUTHOR, Role.REVIEWER);
        TestArticle hers = clinic.articleBy(lena, "Sleep").submittedBy(lena).signedBy(amara);
        hers.bylineChangedBy(nora, nora).revokedBy(amara, "I misread the dose.");
        hers.submittedBy(nora);
        assertThat(hers.newestRevision().contributors()).contains(lena.id());
        assertThatThrownBy(() -> hers.signedBy(lena))
                .hasMessage("You wrote part of this revision. Somebody else has to review and sign it.");
    }

    @Test
    void inTheMiddleOfARoundItGoesBackToTheStageThatLacksIt() {
        clinic.asksFor(new StageRule("editorial", Role.EDITOR, 1, 3), MEDICAL);
        TestArticle another = clinic.articleBy(nora, "Sleep").submittedBy(nora).signedBy(jonas);
        assertThat(another.openReview().stage()).isEqualTo("medical");
        another.revokedBy(jonas, "The title is wrong.");
        assertThat(another.openReview().stage()).isEqualTo("editorial");
        assertThat(another.stage()).isEqualTo(Stage.IN_REVIEW);
        another.signedBy(jonas).signedBy(amara);
        assertThat(another.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aRevocationIsNeverErasedEither() throws SQLException {
        article.revokedBy(amara, "I misread the dose.");
        NO_PRIVILEGE.of(() -> sql.change("delete from signature_revocation"));
        NO_PRIVILEGE.of(() -> sql.change("update signature_revocation set reason = 'None'"));
        HISTORY.of(() -> clinic.sqlAsOwner().change("delete from signature_revocation"));
        HISTORY.of(() -> clinic.sqlAsOwner().change("update signature_revocation set reason = 'None'"));
    }

    private int revokePastTheService(SignatureId signature, Colleague by) throws SQLException {
        return sql.change(
                "insert into signature_revocation (signature_id, revoked_by, reason) values (?, ?, 'Because')",
                signature.value(),
                by.id().value());
    }

    private int publishPastTheService() throws SQLException {
        return sql.change("""
                insert into publication (id, article_id, revision_id, content_hash, signature_id, kind, slug, published_by)
                select ?, r.article_id, r.id, r.content_hash, s.id, 'ARTICLE', 'past-the-service', ?
                from signature s join revision r on r.id = s.revision_id where s.id = ?
                """, UUID.randomUUID(), jonas.id().value(), given.id().value());
    }
}
