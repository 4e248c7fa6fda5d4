package org.countersign.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.review.Assignments;
import org.countersign.review.CommentId;
import org.countersign.review.Comments;
import org.countersign.review.StageRule;
import org.countersign.review.ThreadState;
import org.countersign.shared.PersonId;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody hears when a stage waits for them, and only then. */
@DatabaseTest
class ARoundReachesWhomItWaitsForTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notices notices;

    @Autowired
    Assignments assignments;

    @Autowired
    Comments comments;

    @Autowired
    DueDates dueDates;

    @Autowired
    People people;

    Told told;
    Colleague writer;
    Colleague reviewer;
    Colleague other;
    Colleague editor;

    @BeforeEach
    void newPeople() {
        told = new Told(clinic, notices, jdbc);
        writer = clinic.hire("Tom Reyes", Role.AUTHOR);
        reviewer = clinic.hire("Maya Okafor", Role.REVIEWER);
        other = clinic.hire("Amara Osei", Role.REVIEWER);
        editor = clinic.hire("Jonas Wirth", Role.EDITOR);
    }

    @AfterEach
    void oneMedicalSignature() {
        clinic.asksFor(new StageRule("medical", Role.REVIEWER, 1, 5));
    }

    @Test
    void whoeverIsChosenIsAskedAndTheOthersNoLonger() {
        TestArticle article = clinic.articleBy(writer, "Chosen").submittedBy(writer);
        assertThat(told.to(reviewer)).containsExactly("ASSIGNED Chosen");
        assertThat(told.to(other)).containsExactly("ASSIGNED Chosen");
        assign(article, reviewer);
        assertThat(told.to(reviewer)).containsExactly("ASSIGNED Chosen");
        assertThat(told.to(other)).isEmpty();
    }

    @Test
    void whoeverIsAskedInsteadHearsWhoAskedThem() {
        TestArticle article = clinic.articleBy(writer, "Handed on").submittedBy(writer);
        assign(article, reviewer);
        assertThat(told.to(other)).isEmpty();
        clinic.as(reviewer, () -> assignments.handOn(article.openReview().id(), other.id(), "I am away."));
        assertThat(told.notices(other).getFirst().sentence()).isEqualTo("Maya Okafor asks for a review");
        assertThat(told.to(reviewer)).isEmpty();
    }

    @Test
    void whoeverIsAskedAnewHearsOfItAnew() {
        TestArticle article = clinic.articleBy(writer, "Back and forth").submittedBy(writer);
        assign(article, reviewer);
        assertThat(told.to(reviewer)).hasSize(1);
        clinic.as(reviewer, notices::readAll);
        assign(article, other);
        assertThat(told.to(reviewer)).isEmpty();
        assign(article, reviewer);
        assertThat(told.to(reviewer)).containsExactly("ASSIGNED Back and forth");
        assertThat(clinic.as(reviewer, notices::unread)).isEqualTo(1);
    }

    @Test
    void whenNobodyIsChosenAnyMoreEachWhoMayDecideIsAsked() {
        TestArticle article = clinic.articleBy(writer, "Left").submittedBy(writer);
        assign(article, other);
        assertThat(told.to(reviewer)).isEmpty();
        clinic.as(clinic.administrator(), () -> people.deactivate(other.id()));
        assertThat(told.to(reviewer)).containsExactly("ASSIGNED Left");
    }

    @Test
    void aStageIsToldWhenItBegins() {
        clinic.asksFor(new StageRule("editorial", Role.EDITOR, 1, 2), new StageRule("medical", Role.REVIEWER, 1, 5));
        TestArticle article = clinic.articleBy(writer, "Two stages").submittedBy(writer);
        assertThat(told.to(editor)).containsExactly("ASSIGNED Two stages");
        assertThat(told.to(reviewer)).isEmpty();
        article.signedBy(editor);
        assertThat(told.to(reviewer)).containsExactly("ASSIGNED Two stages");
        assertThat(told.to(editor)).doesNotContain("ASSIGNED Two stages");
    }

    @Test
    void aRevokedSignatureIsToldAndItsStageWaitsAgain() {
        TestArticle article =
                clinic.articleBy(writer, "Revoked").submittedBy(writer).signedBy(reviewer);
        assertThat(told.to(other)).isEmpty();
        article.revokedBy(reviewer, "The dose is wrong.");
        assertThat(told.notices(writer).getFirst().sentence()).isEqualTo("Maya Okafor revoked a signature");
        assertThat(told.to(editor)).contains("REVOKED Revoked");
        assertThat(told.to(other)).containsExactly("ASSIGNED Revoked");
    }

    @Test
    void aDiscussionIsToldOnceUntilItIsRead() {
        TestArticle article = clinic.articleBy(writer, "Discussed");
        clinic.as(editor, () -> comments.add(article.id(), "Is this still so?"));
        clinic.as(editor, () -> comments.add(article.id(), "And this?"));
        assertThat(told.to(writer)).containsExactly("COMMENTED Discussed");
        assertThat(told.to(editor)).isEmpty();
        assertThat(told.to(reviewer)).isEmpty();
        clinic.as(writer, notices::readAll);
        clinic.as(editor, () -> comments.add(article.id(), "One more."));
        assertThat(told.to(writer)).containsExactly("COMMENTED Discussed", "COMMENTED Discussed");
    }

    @Test
    void whoeverTookPartInAThreadHearsOfReplies() {
        TestArticle article = clinic.articleBy(writer, "Answered");
        clinic.as(reviewer, () -> comments.add(article.id(), "Which dose?"));
        CommentId thread = clinic.as(
                writer,
                () -> comments.threads(article.id(), ThreadState.OPEN, 10)
                        .getFirst()
                        .id());
        clinic.as(writer, () -> comments.reply(thread, "The usual one."));
        assertThat(told.to(reviewer)).containsExactly("COMMENTED Answered");
        assertThat(told.to(other)).isEmpty();
    }

    @Test
    void peopleAreRemindedBeforeAReviewIsDueAndAfterEachOnce() {
        TestArticle article = clinic.articleBy(writer, "Late").submittedBy(writer);
        assign(article, reviewer);
        assertThat(toldOfLate(reviewer)).containsExactly("ASSIGNED Late");
        remindAfter(Duration.ofDays(3));
        assertThat(toldOfLate(reviewer)).containsExactly("ASSIGNED Late");
        remindAfter(Duration.ofDays(4).plusHours(1));
        remindAfter(Duration.ofDays(4).plusHours(2));
        assertThat(toldOfLate(reviewer)).containsExactly("ASSIGNED Late", "DUE_SOON Late");
        assertThat(toldOfLate(editor)).isEmpty();
        remindAfter(Duration.ofDays(6));
        remindAfter(Duration.ofDays(7));
        assertThat(toldOfLate(reviewer)).containsExactly("ASSIGNED Late", "DUE_SOON Late", "OVERDUE Late");
        assertThat(toldOfLate(editor)).containsExactly("OVERDUE Late");
        article.signedBy(reviewer);
        assertThat(toldOfLate(reviewer)).isEmpty();
        assertThat(toldOfLate(editor)).containsExactly("SIGNED Late");
    }

    /** Of no other review: time passes for all of them. */
    private List<String> toldOfLate(Colleague person) {
        return told.to(person).stream()
                .filter(notice -> notice.endsWith(" Late"))
                .toList();
    }

    private void remindAfter(Duration time) {
        dueDates.remind(Instant.now().plus(time));
    }

    private void assign(TestArticle article, Colleague... chosen) {
        Set<PersonId> wanted = Stream.of(chosen).map(Colleague::id).collect(Collectors.toSet());
        clinic.as(editor, () -> assignments.assign(article.openReview().id(), wanted, ""));
    }
}
