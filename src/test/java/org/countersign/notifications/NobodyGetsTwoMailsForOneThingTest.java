package org.countersign.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.notifications.StubbornMailServer.Mood;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** With a real SMTP server, which is down, refuses or hangs as the test wants. */
@MailTest
class NobodyGetsTwoMailsForOneThingTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Notices notices;

    @Autowired
    NoticeChoices choices;

    @Autowired
    Mails mails;

    @Autowired
    MailDispatch dispatch;

    @Autowired
    MailStore store;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    Postbox server;
    Told told;
    Colleague writer;

    @BeforeEach
    void aServerAndSomebodyWhoWaits() {
        server = new Postbox(sender);
        told = new Told(clinic, notices, jdbc);
        writer = clinic.hire("Tom Reyes", Role.AUTHOR);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aMailSaysWhatHappenedAndLeadsToIt() throws Exception {
        server.open();
        TestArticle article = sentBack("Sleep & <mood>");
        send(Instant.now());
        send(Instant.now());
        MimeMessage mail = only();
        assertThat(mail.getSubject()).isEqualTo("Amara Osei requested changes: Sleep & <mood>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()[0]).hasToString("Harbor Lane Clinic <desk@harborlane.example>");
        assertThat(Postbox.text(mail))
                .contains(
                        "https://harborlane.example/desk/reviews/"
                                + article.newestReview().id(),
                        "text/plain",
                        "Sleep &amp; &lt;mood&gt;");
    }

    @Test
    void aServerThatWasAwayForAWhileGetsItOnce() {
        sentBack("Away");
        Instant now = Instant.now();
        send(now);
        assertThat(asAdministrator(mails::obstacle)).startsWith("The mail server cannot be reached");
        server.open();
        send(now);
        assertThat(received()).isEmpty();
        send(now.plus(Duration.ofHours(2)));
        send(now.plus(Duration.ofHours(4)));
        assertThat(received()).hasSize(1);
        assertThat(asAdministrator(mails::obstacle)).isEmpty();
    }

    @Test
    void whatIsPutOffIsTriedAgain() throws IOException {
        sentBack("Later");
        Instant now = Instant.now();
        try (StubbornMailServer stubborn = new StubbornMailServer(Mood.PUTS_EVERYBODY_OFF)) {
            send(now, stubborn);
        }
        server.open();
        send(now.plus(Duration.ofHours(2)));
        assertThat(received()).hasSize(1);
    }

    @Test
    void aServerThatTakesTheCallAndSaysNothingHoldsNobodyUp() throws IOException {
        sentBack("Silent");
        Instant now = Instant.now();
        try (StubbornMailServer stubborn = new StubbornMailServer(Mood.SAYS_NOTHING)) {
            send(now, stubborn);
        }
        assertThat(asAdministrator(mails::obstacle)).startsWith("The mail server cannot be reached");
        server.open();
        send(now.plus(Duration.ofHours(2)));
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatIsRefusedIsShownToAdministratorsWhoSendItAgain() throws IOException {
        sentBack("Refused");
        try (StubbornMailServer stubborn = new StubbornMailServer(Mood.REFUSES_EVERYBODY)) {
            send(Instant.now(), stubborn);
        }
        FailedMail failed = failed();
        assertThat(failed.reason()).contains("refused", "550 no such mailbox here");
        assertThat(failed.subject()).isEqualTo("Refused");
        server.open();
        send(Instant.now().plus(Duration.ofDays(1)));
        assertThat(received()).isEmpty();
        clinic.as(clinic.administrator(), () -> mails.retry(failed.id()));
        assertThatThrownBy(() -> clinic.as(clinic.administrator(), () -> mails.retry(failed.id())))
                .isInstanceOf(RefusedException.class);
        send(Instant.now());
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatMayHaveArrivedIsNotSentAgainByItself() throws IOException {
        sentBack("In doubt");
        try (StubbornMailServer stubborn = new StubbornMailServer(Mood.FALLS_SILENT_ONCE_IT_HAS_THE_MAIL)) {
            send(Instant.now(), stubborn);
        }
        server.open();
        send(Instant.now().plus(Duration.ofDays(1)));
        assertThat(received()).isEmpty();
        assertThat(failed().reason()).isEqualTo(MailStore.IN_DOUBT);
    }

    @Test
    void norIsWhatANodeThatDiedWasSending() throws SQLException {
        sentBack("Died");
        clinic.sqlAsOwner()
                .change(
                        "update mail set state = 'SENDING', changed_at = now() - interval '11 minutes' where person_id = ?",
                        writer.id().value());
        server.open();
        send(Instant.now());
        assertThat(received()).isEmpty();
        assertThat(failed().reason()).isEqualTo(MailStore.IN_DOUBT);
    }

    @Test
    void aDailyMailTellsAllThatWasNotReadByThen() throws Exception {
        server.open();
        clinic.as(writer, () -> choices.choose(NoticeKind.CHANGES_REQUESTED, Delivery.DAILY));
        sentBack("Read");
        NoticeId read = told.notices(writer).getFirst().id();
        clinic.as(writer, () -> notices.read(read));
        sentBack("One");
        sentBack("Two");
        send(Instant.now());
        assertThat(received()).isEmpty();
        store.makeDigests();
        store.makeDigests();
        send(Instant.now());
        assertThat(only().getSubject()).isEqualTo("2 notifications for you");
        assertThat(Postbox.text(only())).contains("One", "Two").doesNotContain("Read:");
    }

    @Test
    void whoeverWantsNoneGetsNone() {
        server.open();
        clinic.as(writer, () -> choices.choose(NoticeKind.CHANGES_REQUESTED, Delivery.NEVER));
        sentBack("Quiet");
        store.makeDigests();
        send(Instant.now());
        assertThat(received()).isEmpty();
        assertThat(told.to(writer)).containsExactly("CHANGES_REQUESTED Quiet");
    }

    @Test
    void whatWasSeenMeanwhileAndWhoeverHasLeftNeedNoMail() {
        Colleague gone = clinic.hire("Lena Brandt", Role.AUTHOR);
        clinic.articleBy(writer, "Seen")
                .writtenBy(gone, "Some of it.")
                .submittedBy(writer)
                .changesRequestedBy(clinic.reviewer(), "Say more.");
        assertThat(told.to(gone)).hasSize(1);
        clinic.as(writer, notices::readAll);
        clinic.as(clinic.administrator(), () -> people.deactivate(gone.id()));
        server.open();
        send(Instant.now());
        assertThat(received()).isEmpty();
        assertThat(server.received()).isEmpty();
    }

    private TestArticle sentBack(String title) {
        TestArticle article =
                clinic.articleBy(writer, title).submittedBy(writer).changesRequestedBy(clinic.reviewer(), "Say more.");
        assertThat(told.to(writer)).contains("CHANGES_REQUESTED " + title);
        return article;
    }

    private void send(Instant now) {
        dispatch.sendWhatIsDue(now);
    }

    private void send(Instant now, StubbornMailServer stubborn) {
        int port = sender.getPort();
        sender.setPort(stubborn.port());
        send(now);
        sender.setPort(port);
    }

    private MimeMessage only() {
        assertThat(received()).hasSize(1);
        return received().getFirst();
    }

    private List<MimeMessage> received() {
        return server.receivedBy(writer);
    }

    private FailedMail failed() {
        return asAdministrator(() -> mails.failed(50)).stream()
                .filter(mail -> mail.email().equals(writer.email()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T asAdministrator(Callable<T> question) {
        return clinic.as(clinic.administrator(), question);
    }
}
