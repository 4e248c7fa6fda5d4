package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditTrail;
import org.countersign.content.Stage;
import org.countersign.people.OwnAccount;
import org.countersign.people.People;
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
class WhatWasShownIsWhatIsSignedTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Signatures signatures;

    @Autowired
    People people;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    AuditTrail auditTrail;

    Colleague maya;
    TestArticle article;
    SigningStatement shown;

    @BeforeEach
    void theSignDialogIsOpen() {
        maya = clinic.hire("Maya Okafor", Role.REVIEWER, Role.AUTHOR);
        clinic.as(maya, () -> ownAccount.changeProfile("Maya Okafor", "MD", ""));
        article = clinic.articleBy(clinic.author(), "Migraine")
                .submittedBy(clinic.author())
                .checkedBy(maya);
        shown = clinic.as(maya, () -> signatures.statement(article.openReview().id()));
    }

    @Test
    void theSignatureSaysWhoWhatAndWhen() {
        sign(shown, Colleague.PASSWORD);
        Signature signature = article.newestSignature();
        assertThat(signature.signedAs()).isEqualTo("Maya Okafor, MD");
        assertThat(signature.contentHash())
                .isEqualTo(article.draft().content().hash())
                .isEqualTo(shown.contentHash());
        assertThat(signature.statement())
                .isEqualTo(shown.statement())
                .isEqualTo(
                        "I have reviewed revision 1 of “Migraine” and approve it, as medically accurate and fit for"
                                + " patients, for publication. My answers to the checklist of this stage are part of what I sign.");
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aWrongPasswordSignsNothingAndLeavesATrace() {
        assertThatThrownBy(() -> sign(shown, "not the password at all"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("This is not your password. Nothing was changed or signed.");
        assertNothingSigned();
        AuditEntry trace = clinic.as(
                clinic.administrator(),
                () -> auditTrail.entries(AuditFilter.everything(), null, 1).getFirst());
        assertThat(trace.action()).isEqualTo(AuditAction.SIGNATURE_REFUSED);
        assertThat(trace.actorName()).isEqualTo("Maya Okafor");
        assertThat(trace.subject().id()).isEqualTo(article.id().value());
        assertThat(trace.details()).contains("password");
    }

    @Test
    void aRoleThatIsTakenAwayMeanwhileIsGone() {
        clinic.as(clinic.administrator(), () -> people.changeRoles(maya.id(), Set.of(Role.AUTHOR)));
        assertThatThrownBy(() -> sign(shown, Colleague.PASSWORD))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Only medical reviewers sign.");
        assertNothingSigned();
    }

    @Test
    void whoeverIsDeactivatedMeanwhileSignsNothing() {
        clinic.as(clinic.administrator(), () -> people.deactivate(maya.id()));
        assertThatThrownBy(() -> sign(shown, Colleague.PASSWORD)).isInstanceOf(RefusedException.class);
        assertNothingSigned();
    }

    @Test
    void anotherNameThanTheOneShownIsNotPrinted() {
        clinic.as(maya, () -> ownAccount.changeProfile("Maya Okafor", "MD, PhD", ""));
        assertThatThrownBy(() -> sign(shown, Colleague.PASSWORD))
                .isInstanceOf(RefusedException.class)
                .hasMessage("What you were asked to sign has changed meanwhile. Nothing was signed; open the review"
                        + " again.");
        assertNothingSigned();
    }

    @Test
    void anotherLicenceThanTheOneShownIsNotKept() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        clinic.recordLicence(maya, today.plusYears(1), today);
        assertThatThrownBy(() -> sign(shown, Colleague.PASSWORD))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("What you were asked to sign has changed meanwhile.");
        assertNothingSigned();
    }

    @Test
    void whatIsWrittenMeanwhileIsNotSignedAndTheApprovalIsNotForIt() {
        article.writtenBy(clinic.author(), "Something else.");
        sign(shown, Colleague.PASSWORD);
        assertThat(article.newestSignature().contentHash()).isEqualTo(shown.contentHash());
        assertThat(article.draft().content().hash()).isNotEqualTo(shown.contentHash());
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
    }

    @Test
    void whatIsSubmittedAnewMeanwhileIsNotSignedUnseen() {
        article.writtenBy(clinic.author(), "Something else.").submittedBy(clinic.author());
        assertThatThrownBy(() -> sign(shown, Colleague.PASSWORD)).isInstanceOf(RefusedException.class);
        assertNothingSigned();
    }

    @Test
    void otherBytesOrWordsThanThoseShownAreNotSigned() {
        ContentHash other = ContentHash.of("0".repeat(64));
        assertThatThrownBy(() -> sign(shownAs(other, shown.statement()), Colleague.PASSWORD))
                .isInstanceOf(RefusedException.class);
        SigningStatement reworded = shownAs(shown.contentHash(), "Fine with me.");
        assertThatThrownBy(() -> sign(reworded, Colleague.PASSWORD)).isInstanceOf(RefusedException.class);
        assertNothingSigned();
    }

    private SigningStatement shownAs(ContentHash hash, String statement) {
        return new SigningStatement(
                shown.review(),
                shown.position(),
                shown.stage(),
                shown.revisionNumber(),
                hash,
                shown.signedAs(),
                shown.licence(),
                shown.checklist(),
                statement);
    }

    private void assertNothingSigned() {
        assertThat(clinic.as(clinic.author(), () -> signatures.of(article.id())))
                .isEmpty();
        assertThat(article.openReview().isOpen()).isTrue();
        assertThat(article.stage()).isEqualTo(Stage.IN_REVIEW);
    }

    private void sign(SigningStatement statement, String password) {
        clinic.as(maya, () -> signatures.sign(statement, password, "192.0.2.1"));
    }
}
