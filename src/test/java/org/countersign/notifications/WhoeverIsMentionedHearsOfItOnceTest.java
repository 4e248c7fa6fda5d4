package org.countersign.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.review.CommentId;
import org.countersign.review.Comments;
import org.countersign.review.Mentionables;
import org.countersign.review.Mentionables.Mentionable;
import org.countersign.review.ThreadState;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseRefusal;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class WhoeverIsMentionedHearsOfItOnceTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notices notices;

    @Autowired
    Comments comments;

    @Autowired
    Mentionables mentionables;

    @Autowired
    People people;

    @Autowired
    Facts facts;

    @Autowired
    Audience audience;

    Told told;
    Colleague writer;
    Colleague maya;
    TestArticle article;
    String mayasName;

    @BeforeEach
    void anArticle() {
        told = new Told(clinic, notices, jdbc);
        writer = clinic.hire("Tom Reyes", Role.AUTHOR);
        mayasName = "Maya Okafor " + System.nanoTime();
        maya = clinic.hire(mayasName, Role.REVIEWER);
        article = clinic.articleBy(writer, "Migraine");
    }

    @Test
    void inACommentAndInAReply() {
        CommentId thread = comment("Is one enough, @" + mayasName + "?");
        clinic.as(writer, () -> comments.reply(thread, "@" + mayasName + ": or two?"));
        assertThat(told.to(maya)).containsExactly("MENTIONED Migraine", "MENTIONED Migraine");
        assertThat(told.notices(maya).getFirst().sentence()).isEqualTo("Tom Reyes mentioned you");
        assertThat(clinic.as(writer, () -> comments.threads(article.id(), ThreadState.OPEN, 1))
                        .getFirst()
                        .first()
                        .mentions())
                .singleElement()
                .satisfies(mention -> assertThat(mention.person()).isEqualTo(maya.id()));
    }

    @Test
    void whoeverTakesPartAnywayHearsOfItOnce() {
        CommentId thread = comment("Is one enough?");
        clinic.as(maya, () -> comments.reply(thread, "For adults."));
        clinic.as(writer, () -> comments.reply(thread, "Thank you, @" + mayasName + "."));
        assertThat(told.to(maya)).containsExactly("MENTIONED Migraine");
    }

    @Test
    void whoeverAnswersBeforeTheNoticesGoOutIsNotToldOfWhatTheyAnswered() {
        CommentId thread = comment("Is one enough?");
        clinic.as(maya, () -> comments.reply(thread, "For adults."));
        assertThat(audience.inConversation(facts.comment(thread))).doesNotContain(maya.id());
    }

    @Test
    void editingTheCommentTellsThoseWhoAreNew() {
        String lena = "Lena Brandt " + System.nanoTime();
        Colleague late = clinic.hire(lena, Role.EDITOR);
        CommentId thread = comment("@" + mayasName + ", look.");
        assertThat(told.to(maya)).hasSize(1);
        clinic.as(writer, () -> comments.reword(thread, "@" + mayasName + " and @" + lena + ", look."));
        clinic.as(writer, () -> comments.reword(thread, "@" + lena + " and @" + mayasName + ", look!"));
        assertThat(told.to(maya)).hasSize(1);
        assertThat(told.to(late)).containsExactly("MENTIONED Migraine");
    }

    @Test
    void neverWhoWroteItAndNobodyWhoMayNotSeeIt() {
        String gone = "Ida Berg " + System.nanoTime();
        Colleague ida = clinic.hire(gone, Role.AUTHOR);
        clinic.as(clinic.administrator(), () -> people.deactivate(ida.id()));
        String own = "Ole Lund " + System.nanoTime();
        Colleague ole = clinic.hire(own, Role.AUTHOR);
        clinic.as(ole, () -> comments.add(article.id(), "@" + own + " and @" + gone + " think so."));
        assertThat(told.to(ole)).isEmpty();
        assertThat(told.to(ida)).isEmpty();
        assertThat(clinic.as(writer, () -> mentionables.matching(gone, 8))).isEmpty();
        assertThat(clinic.as(ole, () -> mentionables.matching(own, 8))).isEmpty();
    }

    @Test
    void ofTwoWithOneNameTheOneIsToldWhoIsMeant() {
        String name = "Kim Sato " + System.nanoTime();
        Colleague one = clinic.hire(name, Role.AUTHOR);
        Colleague other = clinic.hire(name, Role.REVIEWER);
        assertThat(clinic.as(writer, () -> mentionables.matching("kim sato", 8)))
                .extracting(Mentionable::written)
                .contains(name + " (" + one.email() + ")", name + " (" + other.email() + ")");
        comment("Ask @" + name + " (" + other.email() + ").");
        assertThat(told.to(other)).containsExactly("MENTIONED Migraine");
        assertThat(told.to(one)).isEmpty();
    }

    @Test
    void whomAWordingMentionedIsKept() throws SQLException {
        comment("@" + mayasName + ", look.");
        DatabaseRefusal.NO_PRIVILEGE.of(() -> clinic.sqlAsApplication().change("delete from comment_mention"));
        DatabaseRefusal.HISTORY.of(() -> clinic.sqlAsOwner().change("update comment_mention set written = 'x'"));
    }

    private CommentId comment(String text) {
        clinic.as(writer, () -> comments.add(article.id(), text));
        return clinic.as(writer, () -> comments.threads(article.id(), ThreadState.OPEN, 1))
                .getFirst()
                .id();
    }
}
