package org.countersign.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.document.Passage;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.review.CommentId;
import org.countersign.review.ProposalAnswers;
import org.countersign.review.Proposals;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AProposerHearsWhatBecameOfTheirWordingTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notices notices;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalAnswers answers;

    @Autowired
    People people;

    Told told;
    Colleague writer;
    Colleague maya;
    TestArticle article;

    @BeforeEach
    void aSubmission() {
        told = new Told(clinic, notices, jdbc);
        writer = clinic.hire("Tom Reyes", Role.AUTHOR);
        maya = clinic.hire("Maya Okafor", Role.EDITOR);
        article = clinic.articleBy(writer, "Migraine")
                .writtenBy(writer, "Take one tablet.")
                .submittedBy(writer);
    }

    @Test
    void thatItWasTakenAndByWhom() {
        CommentId thread = proposedBy(maya);
        clinic.as(writer, () -> answers.take(thread));
        assertThat(told.to(maya)).containsExactly("PROPOSAL_TAKEN Migraine");
        ReceivedNotice notice = told.notices(maya).getFirst();
        assertThat(notice.sentence()).isEqualTo("Tom Reyes took the wording that you proposed");
        assertThat(notice.note()).isEmpty();
        assertThat(notice.address()).isEqualTo("desk/articles/" + article.id() + "?tab=comments");
    }

    @Test
    void thatItWasDeclinedAndWhy() {
        CommentId thread = proposedBy(maya);
        clinic.as(writer, () -> answers.decline(thread, "The label says one."));
        assertThat(told.to(maya)).containsExactly("PROPOSAL_DECLINED Migraine");
        assertThat(told.notices(maya).getFirst().note()).isEqualTo("The label says one.");
    }

    @Test
    void nothingOfWhatTheyDidThemselves() {
        CommentId taken = proposedBy(maya);
        clinic.as(maya, () -> answers.take(taken));
        article.submittedBy(writer);
        CommentId withdrawn = clinic.as(
                maya,
                () -> proposals.propose(article.openReview().revision(), new Passage(1, 5), "Swallow", "", false));
        clinic.as(maya, () -> answers.withdraw(withdrawn));
        assertThat(told.to(maya)).isEmpty();
        assertThat(told.to(writer)).containsExactly("COMMENTED Migraine");
    }

    @Test
    void nothingOnceTheyHaveLeft() {
        CommentId thread = proposedBy(maya);
        clinic.as(clinic.administrator(), () -> people.deactivate(maya.id()));
        clinic.as(writer, () -> answers.decline(thread, "The label says one."));
        assertThat(told.to(maya)).isEmpty();
    }

    private CommentId proposedBy(Colleague person) {
        return clinic.as(
                person,
                () -> proposals.propose(article.openReview().revision(), new Passage(6, 16), "two tablets", "", false));
    }
}
