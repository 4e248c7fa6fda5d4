package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.content.Stage;
import org.countersign.people.OwnAccount;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.review.Comments;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class EveryChangeLeavesItsEntryTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    People people;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    Comments comments;

    @Autowired
    TransactionTemplate transaction;

    Colleague priya;
    Colleague nora;
    Colleague amara;
    Colleague jonas;

    @BeforeEach
    void people() {
        priya = clinic.administrator();
        nora = clinic.author();
        amara = clinic.reviewer();
        jonas = clinic.editor();
    }

    @Test
    void theWholeLifeOfAnArticle() {
        TestArticle article = clinic.articleBy(nora, "Migraine").addressChosenBy(nora, "migraine-explained");
        article.submittedBy(nora).takenBackBy(nora).submittedBy(nora).changesRequestedBy(amara, "Say more.");
        clinic.as(nora, () -> comments.add(article.id(), "I will."));
        article.writtenBy(nora, "More.").submittedBy(nora).signedBy(amara);
        article.publishedBy(jonas).withdrawnBy(jonas, "A dose was wrong.");
        List<AuditEntry> trail = trailOf(article.id().value());
        assertThat(trail)
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditAction.ARTICLE_CREATED,
                        AuditAction.DETAILS_CHANGED,
                        AuditAction.REVISION_CUT,
                        AuditAction.REVIEW_REQUESTED,
                        AuditAction.SUBMISSION_TAKEN_BACK,
                        AuditAction.REVISION_CUT,
                        AuditAction.REVIEW_REQUESTED,
                        AuditAction.CHANGES_REQUESTED,
                        AuditAction.COMMENTED,
                        AuditAction.REVISION_CUT,
                        AuditAction.REVIEW_REQUESTED,
                        AuditAction.REVISION_SIGNED,
                        AuditAction.ROUND_COMPLETED,
                        AuditAction.PUBLISHED,
                        AuditAction.COMMENTED,
                        AuditAction.WITHDRAWN);
        assertThat(trail.get(7).actorName()).isEqualTo("Amara Osei");
        assertThat(trail.get(11).details())
                .contains(article.newestRevision().hash().hex());
        assertThat(trail.getLast().details()).contains("A dose was wrong.");
        assertThat(trail.getLast().subject().label()).isEqualTo("Migraine");
    }

    @Test
    void aSpellOfWritingLeavesOneEntryForEachWriter() {
        TestArticle article = clinic.articleBy(nora, "Sleep");
        Colleague tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        article.writtenBy(tom, "One.").writtenBy(tom, "Two.").writtenBy(nora, "Three.");
        assertThat(trailOf(article.id().value()))
                .filteredOn(entry -> entry.action() == AuditAction.DRAFT_EDITED)
                .extracting(AuditEntry::actorName)
                .containsExactly("Tom Reyes");
    }

    @Test
    void theWholeLifeOfAnAccount() {
        Colleague tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        clinic.as(tom, () -> ownAccount.changeProfile("Tom Reyes", "PMHNP", ""));
        clinic.as(tom, () -> ownAccount.changePassword(Colleague.PASSWORD, "nine quiet rooms indeed", "192.0.2.1"));
        clinic.as(priya, () -> {
            people.changeRoles(tom.id(), Set.of(Role.AUTHOR, Role.REVIEWER));
            people.signOutEverywhere(tom.id());
            people.makeLink(tom.id());
            people.deactivate(tom.id());
            people.deactivate(tom.id());
            people.reactivate(tom.id());
        });
        List<AuditEntry> trail = trailOf(tom.id().value());
        assertThat(trail)
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditAction.PERSON_INVITED,
                        AuditAction.PASSWORD_SET,
                        AuditAction.PROFILE_CHANGED,
                        AuditAction.PASSWORD_SET,
                        AuditAction.ROLES_CHANGED,
                        AuditAction.SESSIONS_ENDED,
                        AuditAction.LINK_MADE,
                        AuditAction.PERSON_DEACTIVATED,
                        AuditAction.PERSON_REACTIVATED);
        assertThat(trail.get(4).details()).contains("AUTHOR, REVIEWER");
        assertThat(trail).allSatisfy(entry -> assertThat(entry.details()).doesNotContain("quiet"));
    }

    @Test
    void whatIsUndoneLeavesNoEntryAndNoChange() {
        TestArticle article = clinic.articleBy(nora, "Undone").submittedBy(nora).signedBy(amara);
        List<AuditEntry> before = trailOf(article.id().value());
        transaction.executeWithoutResult(status -> {
            article.addressChosenBy(nora, "never-chosen").publishedBy(jonas);
            article.writtenBy(nora, "Nobody reads this.").submittedBy(nora);
            assertThat(trailOf(article.id().value())).hasSize(before.size() + 4);
            status.setRollbackOnly();
        });
        assertThat(trailOf(article.id().value())).isEqualTo(before);
        assertThat(article.stage()).isEqualTo(Stage.APPROVED);
        assertThat(article.live()).isEmpty();
        assertThat(article.state().slug().value()).isEqualTo("undone");
    }

    @Test
    void aChangeWhoseEntryCannotBeWrittenDoesNotHappen() {
        TestArticle article = clinic.articleBy(nora, "Unrecorded").submittedBy(nora);
        Throwable failure = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            article.takenBackBy(nora);
            Subject impossible = new Subject(Subject.Type.ARTICLE, article.id().value(), "a\u0000b");
            auditTrail.record(Actor.system(), AuditAction.COMMENTED, impossible, Map.of());
        }));
        assertThat(failure).isNotNull();
        assertThat(article.stage()).isEqualTo(Stage.IN_REVIEW);
    }

    /** The oldest first. */
    private List<AuditEntry> trailOf(UUID subject) {
        return clinic.as(priya, () -> auditTrail.entries(AuditFilter.everything(), null, 1_000)).stream()
                .filter(entry -> subject.equals(entry.subject().id()))
                .toList()
                .reversed();
    }
}
