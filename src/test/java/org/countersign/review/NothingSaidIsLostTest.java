package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditTrail;
import org.countersign.shared.RefusedException;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class NothingSaidIsLostTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Comments comments;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    ApplicationEvents events;

    Colleague nora;
    Colleague amara;
    TestArticle article;

    @BeforeEach
    void anArticle() {
        nora = clinic.author();
        amara = clinic.reviewer();
        article = clinic.articleBy(nora, "Migraine");
    }

    @Test
    void repliesStandUnderWhatTheyAnswerAndTheNewestThreadOnTop() {
        CommentId first = said(amara, "How often?");
        CommentId second = said(amara, "How long?");
        clinic.as(nora, () -> comments.reply(first, "Twice a day."));
        clinic.as(
                amara,
                () -> comments.reply(open().getLast().replies().getFirst().id(), "Thank you."));
        assertThat(open()).extracting(CommentThread::id).containsExactly(second, first);
        assertThat(open().getFirst().replies()).isEmpty();
        assertThat(open().getLast().replies())
                .extracting(reply -> reply.authorName() + ": " + reply.text())
                .containsExactly("Nora Feld: Twice a day.", "Amara Osei: Thank you.");
        assertThat(events.stream(CommentAdded.class))
                .extracting(CommentAdded::article)
                .containsOnly(article.id())
                .hasSize(4);
    }

    @Test
    void whatIsResolvedStaysReadableAndCanBeReopened() {
        CommentId thread = said(amara, "How often?");
        clinic.as(nora, () -> comments.resolve(thread));
        assertThat(open()).isEmpty();
        assertThat(resolved().getFirst().resolution())
                .extracting(CommentThread.Resolution::by)
                .isEqualTo("Nora Feld");
        assertThatThrownBy(() -> clinic.as(amara, () -> comments.reply(thread, "Wait.")))
                .hasMessage("Nora Feld has resolved this meanwhile. Reopen it to go on.");
        clinic.as(amara, () -> comments.reopen(thread));
        assertThatThrownBy(() -> clinic.as(amara, () -> comments.reopen(thread)))
                .hasMessage("This is open already.");
        clinic.as(amara, () -> comments.reply(thread, "How often, at most?"));
        assertThat(resolved()).isEmpty();
        assertThat(open().getFirst().replies()).hasSize(1);
        assertThat(clinic.as(nora, () -> comments.countOpen(article.id()))).isEqualTo(1);
    }

    @Test
    void ofTwoWhoResolveAtOnceOneWins() throws Exception {
        CommentId thread = said(amara, "How often?");
        var outcomes = AtOnce.times(
                2,
                () -> clinic.as(nora, () -> {
                    comments.resolve(thread);
                    return true;
                }));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(resolved()).hasSize(1);
    }

    @Test
    void everyEarlierWordingIsKept() {
        CommentId comment = said(amara, "How often");
        clinic.as(amara, () -> {
            comments.reword(comment, "How often?");
            comments.reword(comment, "How often?");
            comments.reword(comment, "How often a day?");
        });
        assertThat(open().getFirst().first().text()).isEqualTo("How often a day?");
        assertThat(open().getFirst().first().rewordedAt()).isNotNull();
        assertThat(clinic.as(nora, () -> comments.wordings(comment)))
                .extracting(Wording::text)
                .containsExactly("How often", "How often?", "How often a day?");
    }

    @Test
    void onlyWhoWroteItCanChangeTheWords() {
        CommentId comment = said(amara, "How often?");
        assertThatThrownBy(() -> clinic.as(nora, () -> comments.reword(comment, "Fine.")))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Only who wrote a comment can change its words");
        assertThat(open().getFirst().first().text()).isEqualTo("How often?");
    }

    @Test
    void theWordsCannotBeChangedAfterAQuarterOfAnHour() throws SQLException {
        CommentId late = saidBefore("15 minutes 1 second");
        assertThatThrownBy(() -> clinic.as(amara, () -> comments.reword(late, "Fine.")))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith("and only for 15 minutes. Reply instead.");
        CommentId inTime = saidBefore("13 minutes");
        clinic.as(amara, () -> comments.reword(inTime, "Fine."));
        assertThat(open()).extracting(thread -> thread.first().text()).containsExactly("Fine.", "Old words.");
    }

    @Test
    void anEmptyOneIsRefusedAndWhatNobodySaidIsNotFound() {
        CommentId comment = said(amara, "How often?");
        assertThatThrownBy(() -> clinic.as(nora, () -> comments.reply(comment, " \n ")))
                .hasMessage("Write a comment first.");
        assertThatThrownBy(() -> clinic.as(amara, () -> comments.reword(comment, " ")))
                .hasMessage("Write a comment first.");
        assertThatThrownBy(() -> clinic.as(nora, () -> comments.resolve(CommentId.random())))
                .hasMessage("There is no such comment.");
        assertThat(open().getFirst().replies()).isEmpty();
    }

    @Test
    void eachStepLeavesItsEntry() {
        CommentId comment = said(amara, "How often");
        clinic.as(amara, () -> comments.reword(comment, "How often?"));
        clinic.as(nora, () -> comments.reply(comment, "Twice a day."));
        clinic.as(amara, () -> comments.resolve(comment));
        clinic.as(nora, () -> comments.reopen(comment));
        assertThat(clinic.as(clinic.administrator(), () -> auditTrail.entries(AuditFilter.everything(), null, 5)))
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditAction.COMMENT_REOPENED,
                        AuditAction.COMMENT_RESOLVED,
                        AuditAction.COMMENTED,
                        AuditAction.COMMENT_REWORDED,
                        AuditAction.COMMENTED);
    }

    private CommentId said(Colleague person, String text) {
        clinic.as(person, () -> comments.add(article.id(), text));
        return open().getFirst().id();
    }

    private CommentId saidBefore(String interval) throws SQLException {
        UUID id = UUID.randomUUID();
        clinic.sqlAsApplication()
                .change(
                        "insert into comment (id, article_id, author_id, text, created_at)"
                                + " values (?, ?, ?, 'Old words.', now() - ?::interval)",
                        id,
                        article.id().value(),
                        amara.id().value(),
                        interval);
        return new CommentId(id);
    }

    private List<CommentThread> open() {
        return clinic.as(nora, () -> comments.threads(article.id(), ThreadState.OPEN, 10));
    }

    private List<CommentThread> resolved() {
        return clinic.as(nora, () -> comments.threads(article.id(), ThreadState.RESOLVED, 10));
    }
}
