package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.SIGNER_HAS_NO_VALID_LICENCE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
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
class ASignerNeedsAValidLicenceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

    @Autowired
    TestClinic clinic;

    @Autowired
    Signatures signatures;

    Colleague maya;
    TestArticle article;

    @BeforeEach
    void aReviewerOfWhomNoLicenceIsKnown() {
        maya = clinic.hireWithoutLicence("Maya Okafor", Role.REVIEWER);
        article = clinic.articleBy(clinic.author(), "Migraine").submittedBy(clinic.author());
    }

    @Test
    void withoutARecordNobodySigns() throws SQLException {
        expectRefused("Your licence is not recorded. An administrator verifies and records it under People.");
    }

    @Test
    void anExpiredLicenceSignsNothing() throws SQLException {
        clinic.recordLicence(maya, LocalDate.of(2020, 3, 3), LocalDate.of(2019, 12, 1));
        expectRefused("Your licence expired on 3 March 2020. An administrator records the renewed one under People.");
        clinic.recordLicence(maya, TODAY.minusDays(1), TODAY.minusDays(1));
        expectRefused(obstacle());
    }

    @Test
    void onItsLastDayALicenceIsValid() throws SQLException {
        clinic.recordLicence(maya, TODAY, TODAY);
        expectSigned();
    }

    @Test
    void aVerificationHoldsFor24MonthsToTheDay() throws SQLException {
        clinic.recordLicence(
                maya, TODAY.plusYears(3), lastDayOfAVerificationThatHolds().minusDays(1));
        assertThat(obstacle()).contains("more than 24 months ago");
        expectRefused(obstacle());
        clinic.recordLicence(maya, TODAY.plusYears(3), lastDayOfAVerificationThatHolds());
        expectSigned();
    }

    /** In months of unlike length, several days are 24 months ago; this is the first that still holds. */
    private static LocalDate lastDayOfAVerificationThatHolds() {
        LocalDate day = TODAY.minusMonths(24);
        while (!day.minusDays(1).plusMonths(24).isBefore(TODAY)) {
            day = day.minusDays(1);
        }
        return day;
    }

    @Test
    void theNewestRecordIsInForceWhateverAnEarlierOneSaid() throws SQLException {
        clinic.recordLicence(maya, TODAY.plusYears(3), TODAY);
        clinic.recordLicence(maya, TODAY.minusDays(1), TODAY.minusYears(1));
        expectRefused(obstacle());
    }

    @Test
    void anotherPersonsLicenceIsOfNoUse() throws SQLException {
        clinic.hire("Amara Osei", Role.REVIEWER);
        expectRefused("Your licence is not recorded. An administrator verifies and records it under People.");
    }

    @Test
    void theSignatureKeepsTheLicenceAsItWas() throws SQLException {
        clinic.recordLicence(maya, TODAY.plusYears(1), TODAY);
        expectSigned();
        clinic.recordLicence(maya, TODAY.plusYears(9), TODAY);
        assertThat(clinic.sqlAsApplication()
                        .ask(
                                "select concat_ws('; ', licence_number, licence_region, licence_expires_on) from signature where signer_id = ?",
                                maya.id().value()))
                .isEqualTo("A-12345; California; " + TODAY.plusYears(1));
    }

    @Test
    void nobodyWritesAnotherLicenceOrTimeIntoASignature() throws SQLException {
        clinic.recordLicence(maya, TODAY.plusYears(1), TODAY);
        article.checkedBy(maya);
        assertThat(insertSignature("'X-1', 'Nowhere', date '2099-01-01'")).isEqualTo(1);
        assertThat(clinic.sqlAsApplication()
                        .ask(
                                "select licence_number || ', ' || (signed_at > now() - interval '1 hour') from signature where signer_id = ?",
                                maya.id().value()))
                .isEqualTo("A-12345, true");
    }

    @Test
    void aSignatureBearsTheTimeOfSigningAndNotThatOfItsTransactionsBeginning() throws SQLException {
        clinic.recordLicence(maya, TODAY.plusYears(1), TODAY);
        article.checkedBy(maya);
        assertThat(clinic.sqlAsApplication()
                        .ask(
                                insertion("null, null, null") + " returning (signed_at > now())::text",
                                UUID.randomUUID(),
                                maya.id().value(),
                                article.id().value()))
                .isEqualTo("true");
    }

    private String obstacle() {
        return clinic.as(maya, () -> signatures.obstacle(article.newestReview().id()))
                .orElseThrow();
    }

    /** By the service, and by the database when somebody goes past the service. */
    private void expectRefused(String reason) throws SQLException {
        assertThat(obstacle()).isEqualTo(reason);
        assertThatThrownBy(() -> article.signedBy(maya))
                .isInstanceOf(RefusedException.class)
                .hasMessage(reason);
        SIGNER_HAS_NO_VALID_LICENCE.of(() -> insertSignature("'X-1', 'Nowhere', date '2099-01-01'"));
        assertThat(clinic.sqlAsApplication()
                        .ask(
                                "select count(*) from signature where signer_id = ?",
                                maya.id().value()))
                .isEqualTo("0");
    }

    private void expectSigned() {
        article.signedBy(maya);
        assertThat(article.newestSignature().signer()).isEqualTo(maya.id());
    }

    private int insertSignature(String licence) throws SQLException {
        return clinic.sqlAsApplication()
                .change(
                        insertion(licence),
                        UUID.randomUUID(),
                        maya.id().value(),
                        article.id().value());
    }

    private static String insertion(String licence) {
        return """
                insert into signature (id, revision_id, content_hash, review_id, signer_id, printed_name, credentials,
                    meaning, statement, method, signed_at, licence_number, licence_region, licence_expires_on)
                select ?, r.id, r.content_hash, w.id, ?, 'Maya Okafor', 'MD', 'APPROVAL', 'I approve it.', 'PASSWORD',
                    timestamptz '2001-01-01 00:00Z', %s
                from revision r join review w on w.revision_id = r.id where r.article_id = ?
                """.formatted(licence);
    }
}
