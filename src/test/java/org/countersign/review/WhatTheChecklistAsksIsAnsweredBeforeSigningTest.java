package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.A_POINT_LACKS_ITS_ANSWER;
import static org.countersign.testing.DatabaseRefusal.A_POINT_MUST_HOLD;
import static org.countersign.testing.DatabaseRefusal.HISTORY;
import static org.countersign.testing.DatabaseRefusal.NOTHING_TO_REFER_TO;
import static org.countersign.testing.DatabaseRefusal.NO_PRIVILEGE;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WhatTheChecklistAsksIsAnsweredBeforeSigningTest {

    /** Of the checklist that medical stages begin with: a point that must hold, and one that need not. */
    private static final int DOSE = 3;

    private static final int PLAIN_WORDS = 8;

    @Autowired
    TestClinic clinic;

    @Autowired
    Signatures signatures;

    @Autowired
    ChecklistAnswers answers;

    Colleague amara;
    Colleague nora;
    TestArticle article;
    ReviewId review;

    @BeforeEach
    void aReviewAwaitsAmara() {
        nora = clinic.author();
        amara = clinic.reviewer();
        article = clinic.articleBy(nora, "Migraine").submittedBy(nora);
        review = article.openReview().id();
    }

    @Test
    void answersAreKeptAsTheyAreGivenAndReplacedOneByOne() {
        assertThat(own().given()).isEmpty();
        answer(1, Answer.YES, "");
        answer(2, Answer.NO, "");
        answer(2, Answer.NOT_APPLICABLE, "It tells of a service alone.");
        assertThat(own().given())
                .containsExactly(
                        new GivenAnswer(1, Answer.YES, ""),
                        new GivenAnswer(2, Answer.NOT_APPLICABLE, "It tells of a service alone."));
    }

    @Test
    void eachReviewerAnswersForThemselves() {
        article.checkedBy(clinic.hire("Tom Reyes", Role.REVIEWER));
        assertThat(own().given()).isEmpty();
    }

    @Test
    void whatIsUnansweredIsNotSigned() {
        assertThat(obstacle()).startsWith("8 points of the checklist lack an answer");
        article.checkedBy(amara);
        answer(DOSE, Answer.NO, "");
        assertThat(obstacle()).startsWith("One point of the checklist lacks an answer, or the note");
        assertThatThrownBy(() -> clinic.as(amara, () -> signatures.statement(review)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aNoToWhatMustHoldIsNotSigned() {
        article.checkedBy(amara);
        answer(DOSE, Answer.NO, "The interval is that of the tablets.");
        assertThat(obstacle()).startsWith("You answered “Dose,").endsWith("it must hold. Request changes instead.");
    }

    @Test
    void anotherNoIsSignedKnowingly() throws SQLException {
        article.checkedBy(amara);
        answer(PLAIN_WORDS, Answer.NO, "The law's own words stay.");
        SigningStatement shown = clinic.as(amara, () -> signatures.statement(review));
        assertThat(shown.statement()).endsWith("I know that one of its points does not hold.");
        sign(shown);
        assertThat(signed("answer || ' ' || note", PLAIN_WORDS)).isEqualTo("NO The law's own words stay.");
        assertThat(signed("answer", DOSE)).isEqualTo("YES");
        assertThat(clinic.sqlAsOwner()
                        .ask("select details ->> 'checklist' from audit_entry where action = 'REVISION_SIGNED'"
                                + " order by seq desc limit 1"))
                .startsWith("version 1: 7 yes, 0 not applicable; no: A patient can follow it")
                .endsWith("(The law's own words stay.)");
    }

    @Test
    void whatIsAnsweredOtherwiseAfterTheDialogOpenedIsNotSigned() {
        article.checkedBy(amara);
        SigningStatement shown = clinic.as(amara, () -> signatures.statement(review));
        answer(PLAIN_WORDS, Answer.NO, "It is hard to follow.");
        assertThatThrownBy(() -> sign(shown))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("What you were asked to sign has changed meanwhile.");
    }

    @Test
    void whoeverDoesNotDecideAnswersNothing() {
        assertThatThrownBy(() -> clinic.as(
                        clinic.editor(), () -> answers.keep(review, 1, List.of(new GivenAnswer(1, Answer.YES, "")))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Only medical reviewers sign.");
        article.takenBackBy(nora);
        assertThatThrownBy(() -> answer(1, Answer.YES, "")).isInstanceOf(RefusedException.class);
    }

    @Test
    void theDatabaseTakesNoSignatureWithoutEveryAnswer() throws SQLException {
        A_POINT_LACKS_ITS_ANSWER.of(() -> signPastTheService(amara));
        article.checkedBy(amara);
        answer(DOSE, Answer.NO, "");
        A_POINT_LACKS_ITS_ANSWER.of(() -> signPastTheService(amara));
        answer(DOSE, Answer.NO, "Wrong.");
        A_POINT_MUST_HOLD.of(() -> signPastTheService(amara));
        A_POINT_LACKS_ITS_ANSWER.of(() -> signPastTheService(clinic.hire("Tom Reyes", Role.REVIEWER)));
        answer(DOSE, Answer.YES, "");
        assertThat(signPastTheService(amara)).isEqualTo(1);
        assertThat(signed("count(*)", null)).isEqualTo("8");
    }

    @Test
    void whatWasSignedNeverChanges() {
        article.signedBy(amara);
        PlainSql application = clinic.sqlAsApplication();
        NO_PRIVILEGE.of(() -> application.change("update signed_answer set answer = 'YES'"));
        NO_PRIVILEGE.of(() -> application.change("delete from signed_answer"));
        NO_PRIVILEGE.of(
                () -> application.change(
                        "insert into signed_answer select gen_random_uuid(), item, checklist_id, answer, note from signed_answer"));
        NO_PRIVILEGE.of(() -> application.change("update checklist_item set wording = 'Anything goes'"));
        HISTORY.of(() -> clinic.sqlAsOwner().change("update signed_answer set answer = 'YES'"));
        HISTORY.of(() -> clinic.sqlAsOwner().change("delete from checklist_item"));
    }

    @Test
    void noAnswerIsTakenToWhatItsStageDoesNotAsk() {
        NOTHING_TO_REFER_TO.of(() ->
                clinic.sqlAsApplication().change("""
                insert into checklist_answer (review_id, stage, person_id, checklist_id, item, answer)
                select ?, 1, ?, max(id), 1, 'YES' from checklist
                """, review.value(), amara.id().value()));
    }

    private AnsweredChecklist own() {
        return clinic.as(amara, () -> answers.own(review).orElseThrow());
    }

    private void answer(int item, Answer answer, String note) {
        clinic.as(amara, () -> answers.keep(review, 1, List.of(new GivenAnswer(item, answer, note))));
    }

    private String obstacle() {
        return clinic.as(amara, () -> signatures.obstacle(review).orElse(""));
    }

    private void sign(SigningStatement statement) {
        clinic.as(amara, () -> signatures.sign(statement, Colleague.PASSWORD, "192.0.2.1"));
    }

    private String signed(String what, @Nullable Integer item) throws SQLException {
        return clinic.sqlAsApplication()
                .ask(
                        "select " + what + " from signed_answer g join signature s on s.id = g.signature_id"
                                + " where s.review_id = ? and (g.item = ?::int or ?::int is null)",
                        review.value(),
                        item,
                        item);
    }

    private int signPastTheService(Colleague signer) throws SQLException {
        return clinic.sqlAsApplication()
                .change("""
                        insert into signature (id, revision_id, content_hash, review_id, signer_id, printed_name, credentials,
                            meaning, statement, method)
                        select ?, r.id, r.content_hash, w.id, ?, 'Somebody', '', 'APPROVAL', 'I approve it.', 'PASSWORD'
                        from review w join revision r on r.id = w.revision_id where w.id = ?
                        """, UUID.randomUUID(), signer.id().value(), review.value());
    }
}
