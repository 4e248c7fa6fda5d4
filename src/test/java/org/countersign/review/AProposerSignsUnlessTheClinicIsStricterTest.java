package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.A_PROPOSAL_IS_TAKEN_BY_AN_EDIT;
import static org.countersign.testing.DatabaseRefusal.HISTORY;
import static org.countersign.testing.DatabaseRefusal.NO_PRIVILEGE;
import static org.countersign.testing.DatabaseRefusal.ONLY_ITS_PROPOSER_WITHDRAWS;
import static org.countersign.testing.DatabaseRefusal.SIGNER_WROTE_IT;
import static org.countersign.testing.DatabaseRefusal.THERE_IS_ONE_ALREADY;

import java.sql.SQLException;
import java.util.UUID;
import org.countersign.document.Passage;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AProposerSignsUnlessTheClinicIsStricterTest {

    private static final String ANSWER = """
            insert into proposal_answer (comment_id, outcome, person_id, change_number) values (?, ?, ?, ?)
            """;

    @Autowired
    TestClinic clinic;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalAnswers answers;

    @Autowired
    ProposerRule rule;

    @Autowired
    Signatures signatures;

    Colleague nora;
    Colleague amara;
    TestArticle article;
    CommentId thread;

    @BeforeEach
    void aProposal() {
        nora = clinic.author();
        amara = clinic.reviewer();
        article = clinic.articleBy(nora, "Migraine").writtenBy(nora, "Take one tablet.");
        article.submittedBy(nora);
        thread = clinic.as(
                amara,
                () -> proposals.propose(article.openReview().revision(), new Passage(6, 16), "two tablets", "", false));
    }

    @AfterEach
    void theUsualRule() {
        clinic.as(clinic.administrator(), () -> rule.change(false));
    }

    @Test
    void usuallyTheySign() {
        taken();
        article.submittedBy(nora).signedBy(amara);
        assertThat(article.newestRevision().contributors()).containsExactly(nora.id());
    }

    @Test
    void whereProposersCountTheyDoNotAndAreNamedAsContributors() throws SQLException {
        stricter();
        taken();
        article.submittedBy(nora);
        assertThat(article.newestRevision().contributors()).containsExactlyInAnyOrder(nora.id(), amara.id());
        assertCannotSign();
    }

    @Test
    void theStricterRuleIsAlsoForWhatWasTakenBeforeIt() throws SQLException {
        taken();
        article.submittedBy(nora);
        stricter();
        assertThat(article.newestRevision().contributors()).containsExactly(nora.id());
        assertCannotSign();
    }

    @Test
    void whatWasNotTakenCountsForNothing() {
        stricter();
        clinic.as(nora, () -> answers.decline(thread, "The label says one."));
        article.signedBy(amara);
    }

    @Test
    void whatSomebodyElseHasSignedSinceIsVouchedFor() {
        taken();
        article.submittedBy(nora).signedBy(clinic.hire("Maya Okafor", Role.REVIEWER));
        stricter();
        article.writtenBy(nora, "Take two tablets now.").submittedBy(nora).signedBy(amara);
    }

    @Test
    void aRestoredRevisionBringsItsProposersBack() throws SQLException {
        taken();
        article.keptBy(nora, "With it").writtenBy(nora, "Rest.");
        article.restoredBy(nora, article.revision(2)).submittedBy(nora);
        stricter();
        assertCannotSign();
    }

    @Test
    void theDatabaseTakesOneAnswerFromWhoMayGiveIt() throws SQLException {
        PlainSql sql = clinic.sqlAsApplication();
        UUID id = thread.value();
        UUID noras = nora.id().value();
        ONLY_ITS_PROPOSER_WITHDRAWS.of(() -> sql.change(ANSWER, id, "WITHDRAWN", noras, null));
        A_PROPOSAL_IS_TAKEN_BY_AN_EDIT.of(() -> sql.change(ANSWER, id, "TAKEN", noras, 999L));
        taken();
        THERE_IS_ONE_ALREADY.of(
                () -> sql.change(ANSWER, id, "WITHDRAWN", amara.id().value(), null));
        NO_PRIVILEGE.of(() -> sql.change("delete from proposal_answer"));
        HISTORY.of(() -> clinic.sqlAsOwner().change("delete from proposal_answer"));
        HISTORY.of(() -> clinic.sqlAsOwner().change("update proposal set new_text = ''"));
    }

    private void taken() {
        clinic.as(nora, () -> answers.take(thread));
    }

    private void stricter() {
        clinic.as(clinic.administrator(), () -> rule.change(true));
    }

    /** Neither by the service nor past it. */
    private void assertCannotSign() throws SQLException {
        assertThatThrownBy(() -> article.signedBy(amara)).hasMessageContaining("that you proposed");
        Review open = article.openReview();
        SIGNER_WROTE_IT.of(() -> clinic.sqlAsApplication()
                .change(
                        """
                        insert into signature (id, revision_id, content_hash, review_id, signer_id, printed_name, credentials,
                            meaning, statement, method)
                        select gen_random_uuid(), r.id, r.content_hash, ?, ?, 'Amara Osei', 'MD', 'APPROVAL', 'I approve it.',
                            'PASSWORD' from revision r where r.id = ?
                        """,
                        open.id().value(),
                        amara.id().value(),
                        open.revision().value()));
    }
}
