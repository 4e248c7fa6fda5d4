package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.content.Stage;
import org.countersign.people.Role;
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
class ASubmissionIsDecidedOnceTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Reviews reviews;

    @Autowired
    Signatures signatures;

    @Autowired
    Comments comments;

    Colleague nora;
    Colleague amara;
    TestArticle article;

    @BeforeEach
    void aSubmission() {
        nora = clinic.author();
        amara = clinic.reviewer();
        article = clinic.articleBy(nora, "Migraine").submittedBy(nora);
    }

    @Test
    void theSameTextIsNotSubmittedTwice() {
        ReviewId first = article.openReview().id();
        assertThatThrownBy(() -> article.submittedBy(nora))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Revision 1 with this very text is in review already.");
        assertThat(article.openReview().id()).isEqualTo(first);
        assertThat(article.newestRevision().number()).isEqualTo(1);
    }

    @Test
    void ofTwoTabsThatSubmitAtOnceOneWins() throws Exception {
        TestArticle another = clinic.articleBy(nora, "Sleep");
        var outcomes = AtOnce.times(2, () -> another.submittedBy(nora));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(RefusedException.class));
        assertThat(another.newestRevision().number()).isEqualTo(1);
    }

    @Test
    void aChangedDraftReplacesTheSubmissionAndTheOldOneCannotBeSigned() {
        ReviewId first = article.openReview().id();
        article.checkedBy(amara);
        SigningStatement shown = clinic.as(amara, () -> signatures.statement(first));
        article.writtenBy(nora, "A second thought.").submittedBy(nora);
        assertThatThrownBy(() -> sign(amara, shown))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "A later revision was submitted meanwhile. Nothing of yours was recorded; open the new one.");
        assertThat(clinic.as(amara, () -> signatures.of(article.id()))).isEmpty();
        assertThat(article.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(article.signedBy(amara).newestSignature().revisionNumber()).isEqualTo(2);
    }

    @Test
    void whatWasTakenBackIsNotDecided() {
        Review taken = article.openReview();
        assertThat(article.takenBackBy(nora).stage()).isEqualTo(Stage.WRITING);
        String sentence = "The authors took this submission back. Nothing of yours was recorded.";
        assertThatThrownBy(() -> clinic.as(amara, () -> signatures.statement(taken.id())))
                .hasMessage(sentence);
        assertThatThrownBy(() -> clinic.as(amara, () -> reviews.requestChanges(taken.id(), "Say more.")))
                .hasMessage(sentence);
        assertThatThrownBy(() -> article.takenBackBy(nora)).hasMessage("This is not in review any more.");
        assertThat(article.submittedBy(nora).stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(comments()).isEmpty();
    }

    @Test
    void askingForChangesNeedsWords() {
        assertThatThrownBy(() -> article.changesRequestedBy(amara, " \n "))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Write a comment first.");
        assertThat(article.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(article.openReview().isOpen()).isTrue();
        article.changesRequestedBy(amara, "Say how often.");
        assertThat(article.stage()).isEqualTo(Stage.CHANGES_REQUESTED);
        assertThat(comments()).extracting(Comment::text).containsExactly("Say how often.");
        assertThat(article.newestReview().outcome()).isEqualTo(Outcome.CHANGES_REQUESTED);
    }

    @Test
    void ofTwoReviewersWhoSignAtOnceOneWins() throws Exception {
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        var outcomes = AtOnce.all(List.of(() -> article.signedBy(amara), () -> article.signedBy(tom)));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure())
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("This revision was approved and signed already."));
        assertThat(clinic.as(nora, () -> signatures.of(article.id()))).hasSize(1);
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void signingAndAskingForChangesAtOnceNeverBothHappen() throws Exception {
        Colleague tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        ReviewId open = article.openReview().id();
        article.checkedBy(amara);
        SigningStatement shown = clinic.as(amara, () -> signatures.statement(open));
        Callable<Boolean> signing = () -> {
            sign(amara, shown);
            return true;
        };
        Callable<Boolean> asking = () -> {
            clinic.as(tom, () -> reviews.requestChanges(open, "Say how often."));
            return true;
        };
        var outcomes = AtOnce.all(List.of(signing, asking));
        boolean signed = outcomes.getFirst().succeeded();
        assertThat(outcomes.getLast().succeeded()).isNotEqualTo(signed);
        assertThat(article.stage()).isEqualTo(signed ? Stage.APPROVED : Stage.CHANGES_REQUESTED);
        assertThat(comments()).hasSize(signed ? 0 : 1);
        assertThat(clinic.as(nora, () -> signatures.of(article.id()))).hasSize(signed ? 1 : 0);
    }

    private List<Comment> comments() {
        return clinic.as(nora, () -> comments.threads(article.id(), ThreadState.OPEN, 10)).stream()
                .map(CommentThread::first)
                .toList();
    }

    private void sign(Colleague reviewer, SigningStatement shown) {
        clinic.as(reviewer, () -> signatures.sign(shown, Colleague.PASSWORD, "192.0.2.1"));
    }
}
