package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.countersign.content.AcceptedStep;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.content.Stage;
import org.countersign.document.Passage;
import org.countersign.people.Role;
import org.countersign.review.Proposal.Outcome;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AProposedWordingIsAnsweredOnceTest {

    private static final Passage ONE_TABLET = new Passage(6, 16);

    @Autowired
    TestClinic clinic;

    @Autowired
    Comments comments;

    @Autowired
    PassageComments passages;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalAnswers answers;

    @Autowired
    Drafts drafts;

    Colleague nora;
    Colleague amara;
    TestArticle article;
    RevisionId revision;

    @BeforeEach
    void aSubmission() {
        nora = clinic.author();
        amara = clinic.reviewer();
        article = clinic.articleBy(nora, "Migraine").writtenBy(nora, "Take one tablet.", "Rest.");
        article.submittedBy(nora);
        revision = article.openReview().revision();
    }

    @Test
    void whoeverTakesItMakesItTheirEditAndTheProposerContributesNothing() {
        CommentId thread = proposed("two tablets");
        clinic.as(nora, () -> answers.take(thread));
        assertThat(text()).isEqualTo("Take two tablets.");
        List<AcceptedStep> steps = clinic.as(nora, () -> drafts.stepsAfter(article.id(), DraftPart.BODY, 0));
        assertThat(steps.getLast().by()).isEqualTo(nora.id());
        assertThat(answer(thread).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(threads(ThreadState.RESOLVED)).extracting(CommentThread::id).containsExactly(thread);
        article.submittedBy(nora).signedBy(amara);
        assertThat(article.newestRevision().contributors()).containsExactly(nora.id());
    }

    @Test
    void itIsDeclinedWithAReasonAndTheProposerCanAnswer() {
        CommentId thread = proposed("two tablets");
        assertThatThrownBy(() -> clinic.as(nora, () -> answers.decline(thread, " ")))
                .isInstanceOf(RefusedException.class);
        clinic.as(nora, () -> answers.decline(thread, "The label says one."));
        assertThat(answer(thread).reason()).isEqualTo("The label says one.");
        assertThat(threads(ThreadState.OPEN)).extracting(CommentThread::id).containsExactly(thread);
        assertThat(clinic.as(nora, () -> proposals.open(article.id()))).isEmpty();
        assertThat(text()).isEqualTo("Take one tablet.");
        assertThatThrownBy(() -> clinic.as(nora, () -> answers.take(thread))).hasMessageContaining("has declined");
    }

    @Test
    void onlyItsProposerWithdrawsIt() {
        CommentId thread = proposed("two tablets");
        assertThatThrownBy(() -> clinic.as(nora, () -> answers.withdraw(thread)))
                .isInstanceOf(RefusedException.class);
        clinic.as(amara, () -> answers.withdraw(thread));
        assertThat(answer(thread).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThatThrownBy(() -> clinic.as(nora, () -> answers.take(thread))).hasMessageContaining("has withdrawn");
    }

    @Test
    void itIsTakenWhereverThePassageStandsByNow() {
        CommentId thread = proposed("two tablets");
        article.writtenBy(nora, "Before.", "Take one tablet.", "Rest.");
        clinic.as(nora, () -> answers.take(thread));
        assertThat(article.draft().body().content().get(1).toString()).contains("two tablets");
    }

    @Test
    void aPassageThatSaysSomethingElseByNowIsNotReplaced() {
        CommentId thread = proposed("two tablets");
        article.retouchedBy(nora, "Take one small tablet.", "Rest.");
        assertThatThrownBy(() -> clinic.as(nora, () -> answers.take(thread))).hasMessageContaining("has changed since");
        article.writtenBy(nora, "Rest.");
        assertThatThrownBy(() -> clinic.as(nora, () -> answers.take(thread))).hasMessageContaining("has changed since");
        assertThat(text()).isEqualTo("Rest.");
        clinic.as(amara, () -> answers.withdraw(thread));
    }

    @Test
    void aRestoredDraftIsRewordedOnlyWhereItSaysTheSame() {
        CommentId thread = proposed("two tablets");
        article.writtenBy(nora, "Take nothing.").keptBy(nora, "Nothing").restoredBy(nora, article.revision(1));
        assertThatThrownBy(() -> clinic.as(nora, () -> answers.take(thread))).hasMessageContaining("has changed since");
        assertThat(text()).isEqualTo("Take one tablet.");
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneDoes() throws InterruptedException {
        CommentId thread = proposed("two tablets");
        List<AtOnce.Outcome<Boolean>> outcomes = AtOnce.all(List.of(
                () -> clinic.as(nora, () -> {
                    answers.take(thread);
                    return true;
                }),
                () -> clinic.as(clinic.editor(), () -> {
                    answers.take(thread);
                    return true;
                })));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .singleElement()
                .extracting(AtOnce.Outcome::failure)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence()).contains("has taken"));
        assertThat(text()).isEqualTo("Take two tablets.");
    }

    @Test
    void takingVoidsAnApprovalAsAnyEdit() {
        CommentId thread = proposed("two tablets");
        article.signedBy(amara);
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
        clinic.as(nora, () -> answers.take(thread));
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
    }

    @Test
    void whatWasShownInTheSignDialogIsSignedAndNotTheDraftAfterIt() {
        CommentId thread = proposed("two tablets");
        clinic.as(nora, () -> answers.take(thread));
        article.signedBy(amara);
        assertThat(article.stage()).isEqualTo(Stage.WRITING);
        assertThat(article.newestSignature().revision()).isEqualTo(revision);
    }

    @Test
    void plainTextIsProposedForOneLineOnlyAndSaysSomethingElse() {
        assertRefused(new Passage(10, 20), "nothing", "one paragraph");
        assertRefused(ONE_TABLET, "one tablet", "already");
        assertRefused(new Passage(5, 6), "x", "Select the words");
        assertRefused(ONE_TABLET, "two\ntablets", "line breaks");
        assertThat(clinic.as(amara, () -> proposals.words(revision, new Passage(5, 17))))
                .isEqualTo("one tablet.");
    }

    @Test
    void everybodyWhoCommentsProposesAndOnlyWritersTake() {
        Colleague other = clinic.hire("Maya Okafor", Role.REVIEWER);
        CommentId thread = proposed("two tablets");
        assertThatThrownBy(() -> clinic.as(other, () -> answers.take(thread))).isNotInstanceOf(RefusedException.class);
        assertThat(clinic.as(clinic.administrator(), () -> proposals.open(article.id())))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.by()).isEqualTo("Amara Osei");
                    assertThat(open.place().passage()).isEqualTo(ONE_TABLET);
                });
    }

    private void assertRefused(Passage passage, String wording, String because) {
        assertThatThrownBy(() -> clinic.as(amara, () -> proposals.propose(revision, passage, wording, "", false)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(because);
    }

    private CommentId proposed(String wording) {
        return clinic.as(amara, () -> proposals.propose(revision, ONE_TABLET, wording, "", false));
    }

    private String text() {
        return article.draft().body().content().getFirst().toString().replaceAll("(?s).*text=([^,]*),.*", "$1");
    }

    private List<CommentThread> threads(ThreadState state) {
        return clinic.as(nora, () -> comments.threads(article.id(), state, 10));
    }

    private Proposal.Answer answer(CommentId thread) {
        Quotation quotation =
                clinic.as(nora, () -> passages.inDraft(article.id())).get(thread);
        Proposal proposal =
                Objects.requireNonNull(Objects.requireNonNull(quotation).proposal());
        return Objects.requireNonNull(proposal.answer());
    }
}
