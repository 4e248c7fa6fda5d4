package org.countersign.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.countersign.document.Passage;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.review.CommentId;
import org.countersign.review.Comments;
import org.countersign.review.ProposalAnswers;
import org.countersign.review.Proposals;
import org.countersign.review.Reviews;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Each by itself: everybody wants this kind at once, and none of the others. */
@MailTest
class EachKindOfMailReachesWhomItConcernsTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Notices notices;

    @Autowired
    NoticeChoices choices;

    @Autowired
    MailDispatch dispatch;

    @Autowired
    DueDates dueDates;

    @Autowired
    Reviews reviews;

    @Autowired
    Comments comments;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalAnswers answers;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    Postbox postbox;
    Told told;
    Colleague writer;
    Colleague reviewer;
    Colleague editor;
    List<Colleague> everybody;
    TestArticle article;
    String title;

    @BeforeEach
    void anArticleOfWhichSomeKnow() {
        postbox = new Postbox(sender);
        postbox.open();
        told = new Told(clinic, notices, jdbc);
        writer = clinic.hire("Tom Reyes", Role.AUTHOR);
        reviewer = clinic.hire("Maya Okafor " + System.nanoTime(), Role.REVIEWER);
        editor = clinic.hire("Jonas Wirth", Role.EDITOR);
        Colleague bystander = clinic.hire("Ole Lund", Role.AUTHOR);
        Colleague hasLeft = clinic.hire("Lena Brandt", Role.AUTHOR, Role.EDITOR);
        title = "Migraine " + System.nanoTime();
        everybody = List.of(writer, reviewer, editor, bystander, hasLeft);
        article =
                clinic.articleBy(writer, title).writtenBy(hasLeft, "Take some.").writtenBy(writer, "Take one tablet.");
    }

    @AfterEach
    void close() {
        postbox.close();
    }

    /** @param leadsTo the address at the desk */
    private record Expected(String subject, String leadsTo, List<Colleague> to) {}

    @ParameterizedTest
    @EnumSource
    void onceAndNobodyElse(NoticeKind kind) throws MessagingException {
        everybodyWants(kind);
        clinic.as(
                clinic.administrator(),
                () -> people.deactivate(everybody.getLast().id()));
        Expected expected = happens(kind);
        told.notices(writer);
        dispatch.sendWhatIsDue(Instant.now());
        dispatch.sendWhatIsDue(Instant.now().plus(Duration.ofDays(1)));
        for (Colleague person : everybody) {
            List<MimeMessage> mails = mailsTo(person);
            assertThat(mails)
                    .as("%s for %s", kind, person)
                    .hasSize(expected.to().contains(person) ? 1 : 0);
            for (MimeMessage mail : mails) {
                assertThat(mail.getSubject()).isEqualTo(expected.subject());
                assertThat(Postbox.text(mail))
                        .contains("https://harborlane.example/desk/" + expected.leadsTo() + "\r\n");
            }
        }
    }

    /** About this article: as time passes, other reviews are overdue as well. */
    private List<MimeMessage> mailsTo(Colleague person) throws MessagingException {
        List<MimeMessage> mails = new ArrayList<>();
        for (MimeMessage mail : postbox.receivedBy(person)) {
            if (mail.getSubject().endsWith(title)) {
                mails.add(mail);
            }
        }
        return mails;
    }

    private void everybodyWants(NoticeKind wanted) {
        for (Colleague person : everybody) {
            for (NoticeKind kind : NoticeKind.values()) {
                clinic.as(person, () -> choices.choose(kind, kind == wanted ? Delivery.AT_ONCE : Delivery.NEVER));
            }
        }
    }

    private Expected happens(NoticeKind kind) {
        return switch (kind) {
            case ASSIGNED -> {
                submitted();
                yield expected(writer, "asks for a review", review(), reviewer);
            }
            case CHANGES_REQUESTED -> {
                submitted().changesRequestedBy(reviewer, "Say how often.");
                yield expected(reviewer, "requested changes", review(), writer);
            }
            case SIGNED -> {
                submitted().signedBy(reviewer);
                yield expected(reviewer, "approved and signed", place(), writer, editor);
            }
            case REVOKED -> {
                submitted().signedBy(reviewer).revokedBy(reviewer, "I misread the dose.");
                yield expected(reviewer, "revoked a signature", place(), writer, editor);
            }
            case MENTIONED -> {
                clinic.as(writer, () -> comments.add(article.id(), "Is one enough, @" + reviewer.name() + "?"));
                yield expected(writer, "mentioned you", conversation(), reviewer);
            }
            case COMMENTED -> {
                clinic.as(reviewer, () -> comments.add(article.id(), "Is one enough?"));
                yield expected(reviewer, "commented", conversation(), writer);
            }
            case PROPOSAL_TAKEN -> {
                CommentId thread = proposed();
                clinic.as(writer, () -> answers.take(thread));
                yield expected(writer, "took the wording that you proposed", conversation(), reviewer);
            }
            case PROPOSAL_DECLINED -> {
                CommentId thread = proposed();
                clinic.as(writer, () -> answers.decline(thread, "The label says one."));
                yield expected(writer, "declined the wording that you proposed", conversation(), reviewer);
            }
            case DUE_SOON -> {
                submitted();
                dueDates.remind(Instant.now().plus(Duration.ofDays(4)).plus(Duration.ofHours(1)));
                yield new Expected("A review is due within a day: " + title, review(), List.of(reviewer));
            }
            case OVERDUE -> {
                submitted();
                dueDates.remind(Instant.now().plus(Duration.ofDays(6)));
                yield new Expected("A review is overdue: " + title, review(), List.of(reviewer, editor));
            }
            case PUBLISHED -> {
                submitted().signedBy(reviewer).publishedBy(editor);
                yield expected(editor, "published", place(), writer, reviewer);
            }
            case WITHDRAWN -> {
                submitted().signedBy(reviewer).publishedBy(editor).withdrawnBy(editor, "A dose is wrong.");
                yield expected(editor, "withdrew", place(), writer, reviewer);
            }
        };
    }

    private Expected expected(Colleague by, String did, String leadsTo, Colleague... to) {
        return new Expected(by.name() + " " + did + ": " + title, leadsTo, List.of(to));
    }

    private TestArticle submitted() {
        clinic.as(writer, () -> reviews.submit(article.id(), "", reviewer.id()));
        return article;
    }

    private CommentId proposed() {
        submitted();
        return clinic.as(
                reviewer,
                () -> proposals.propose(article.openReview().revision(), new Passage(6, 16), "two tablets", "", false));
    }

    private String review() {
        return "reviews/" + article.newestReview().id();
    }

    private String place() {
        return "articles/" + article.id();
    }

    private String conversation() {
        return place() + "?tab=comments";
    }
}
