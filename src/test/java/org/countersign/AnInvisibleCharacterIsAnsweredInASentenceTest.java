package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditTrail;
import org.countersign.content.ArticleFilter;
import org.countersign.content.Articles;
import org.countersign.people.EmailAddress;
import org.countersign.people.OwnAccount;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.review.Comments;
import org.countersign.review.Reviews;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PostgreSQL cannot hold U+0000, which comes along with copied text: whoever pastes it is told where it stands. */
@DatabaseTest
class AnInvisibleCharacterIsAnsweredInASentenceTest {

    private static final String PASTED = "pasted\u0000text";

    @Autowired
    TestClinic clinic;

    @Autowired
    Comments comments;

    @Autowired
    Reviews reviews;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    People people;

    @Autowired
    Articles articles;

    @Autowired
    AuditTrail auditTrail;

    @Test
    void inWhatIsSaidAboutAnArticle() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Migraine");
        refused("A comment", () -> clinic.as(nora, () -> comments.add(article.id(), PASTED)));
        refused("A note", () -> clinic.as(nora, () -> reviews.submit(article.id(), PASTED, null)));
        article.submittedBy(nora);
        refused("A comment", () -> article.changesRequestedBy(clinic.reviewer(), PASTED));
        article.signedBy(clinic.reviewer()).publishedBy(clinic.editor());
        refused("A reason", () -> article.withdrawnBy(clinic.editor(), PASTED));
        assertThat(article.live()).isPresent();
    }

    @Test
    void inWhatIsSaidAboutAPerson() {
        Colleague nora = clinic.author();
        refused("A name", () -> clinic.as(nora, () -> ownAccount.changeProfile(PASTED, "RN", "")));
        refused("Credentials", () -> clinic.as(nora, () -> ownAccount.changeProfile("Nora Feld", PASTED, "")));
        refused("A biography", () -> clinic.as(nora, () -> ownAccount.changeProfile("Nora Feld", "RN", PASTED)));
        EmailAddress email = EmailAddress.of("tom@harborlane.example");
        refused(
                "A name",
                () -> clinic.as(clinic.administrator(), () -> people.invite(PASTED, email, Set.of(Role.AUTHOR))));
        assertThatThrownBy(() -> EmailAddress.of("to\u0000m@harborlane.example"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void andWhoLooksForItFindsNothing() {
        Colleague nora = clinic.author();
        Colleague administrator = clinic.administrator();
        ArticleFilter everywhere = ArticleFilter.matching(PASTED);
        assertThat(clinic.as(nora, () -> articles.list(everywhere, null, 10))).isEmpty();
        assertThat(clinic.as(administrator, () -> people.matching(PASTED))).isEmpty();
        AuditFilter always = new AuditFilter(PASTED, null, null, null);
        assertThat(clinic.as(administrator, () -> auditTrail.entries(always, null, 10)))
                .isEmpty();
    }

    private static void refused(String field, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(field + " cannot hold the invisible character U+0000 at place 7.");
    }
}
