package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditTrail;
import org.countersign.people.People;
import org.countersign.people.PersonName;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class EveryoneKnowsWhoIsAskedTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Reviews reviews;

    @Autowired
    Rounds rounds;

    @Autowired
    Assignments assignments;

    @Autowired
    People people;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    ApplicationEvents events;

    Colleague nora;
    Colleague jonas;
    Colleague amara;
    Colleague tom;
    TestArticle article;
    ReviewId review;

    @BeforeEach
    void aSubmission() {
        nora = clinic.author();
        jonas = clinic.editor();
        amara = clinic.reviewer();
        tom = clinic.hire("Tom Reyes", Role.REVIEWER);
        article = clinic.articleBy(nora, "Migraine").submittedBy(nora);
        review = article.openReview().id();
    }

    @Test
    void anEditorAsksAndAsksSomebodyElse() {
        clinic.as(jonas, () -> assignments.assign(review, Set.of(amara.id()), "You know this best."));
        assertThat(asked()).containsExactly("Amara Osei");
        assertThat(awaits(amara)).isTrue();
        assertThat(awaits(tom)).isFalse();
        clinic.as(jonas, () -> assignments.assign(review, Set.of(tom.id()), ""));
        assertThat(asked()).containsExactly("Tom Reyes");
        assertThat(awaits(amara)).isFalse();
        assertThat(events.stream(ReviewAssigned.class))
                .containsExactly(
                        new ReviewAssigned(article.id(), review, 1, amara.id(), jonas.id()),
                        new ReviewAssigned(article.id(), review, 1, tom.id(), jonas.id()));
        assertThat(events.stream(ReviewReleased.class))
                .containsExactly(new ReviewReleased(article.id(), review, 1, amara.id()));
        assertThat(traces())
                .containsExactly(AuditAction.REVIEW_ASSIGNED, AuditAction.REVIEW_RELEASED, AuditAction.REVIEW_ASSIGNED);
    }

    @Test
    void whoIsNotAskedCanStillDecide() {
        clinic.as(jonas, () -> assignments.assign(review, Set.of(tom.id()), ""));
        assertThat(article.signedBy(amara).newestSignature().signer()).isEqualTo(amara.id());
    }

    @Test
    void whoCannotDecideCannotBeAsked() {
        Colleague lena = clinic.hire("Lena Brandt", Role.AUTHOR, Role.REVIEWER);
        article.writtenBy(lena, "A word of hers.").submittedBy(nora);
        ReviewId newer = article.openReview().id();
        assertThatThrownBy(() -> clinic.as(jonas, () -> assignments.assign(newer, Set.of(lena.id()), "")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Lena Brandt wrote part of this revision. Choose somebody else.");
        assertThatThrownBy(() -> clinic.as(jonas, () -> assignments.assign(newer, Set.of(nora.id()), "")))
                .hasMessage("Nora Feld is no active medical reviewer. Choose somebody else.");
        assertThat(clinic.as(jonas, () -> assignments.candidates(newer)))
                .extracting(PersonName::name)
                .contains("Amara Osei")
                .doesNotContain("Lena Brandt", "Nora Feld", "Jonas Wirth");
        assertThatThrownBy(() -> clinic.as(jonas, () -> assignments.assign(review, Set.of(tom.id()), "")))
                .hasMessageStartingWith("A later revision was submitted meanwhile.");
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneHasIt() throws Exception {
        var outcomes = AtOnce.all(List.of(() -> take(amara), () -> take(tom)));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).hasMessageEndingWith(" has this already."));
        assertThat(asked()).hasSize(1);
    }

    private boolean take(Colleague reviewer) {
        clinic.as(reviewer, () -> assignments.take(review));
        return true;
    }

    @Test
    void whoHasItHandsItOnWithANote() {
        assertThatThrownBy(() -> handOn(amara)).hasMessage("This is not assigned to you any more.");
        take(amara);
        handOn(amara);
        RoundStage stage = stage();
        assertThat(stage.assigned()).hasSize(1);
        assertThat(stage.assigned().getFirst().name()).isEqualTo("Tom Reyes");
        assertThat(stage.assigned().getFirst().note()).isEqualTo("I am away next week.");
    }

    private void handOn(Colleague reviewer) {
        clinic.as(reviewer, () -> assignments.handOn(review, tom.id(), "I am away next week."));
    }

    @Test
    void whoeverIsDeactivatedOrLosesTheRoleIsNotAskedAnyMore() {
        Colleague lena = clinic.hire("Lena Brandt", Role.REVIEWER);
        clinic.as(jonas, () -> assignments.assign(review, Set.of(tom.id(), lena.id()), ""));
        clinic.as(clinic.administrator(), () -> people.deactivate(tom.id()));
        assertThat(asked()).containsExactly("Lena Brandt");
        clinic.as(clinic.administrator(), () -> people.changeRoles(lena.id(), Set.of(Role.AUTHOR)));
        assertThat(asked()).isEmpty();
        assertThat(awaits(amara)).isTrue();
        assertThat(events.stream(ReviewReleased.class))
                .extracting(ReviewReleased::person)
                .containsExactly(tom.id(), lena.id());
    }

    private RoundStage stage() {
        return clinic.as(nora, () -> rounds.of(review)).stages().getFirst();
    }

    private List<String> asked() {
        return stage().assigned().stream().map(Assignment::name).toList();
    }

    private boolean awaits(Colleague person) {
        return clinic.as(person, () -> reviews.awaitingMe(1_000)).stream()
                .anyMatch(waiting -> waiting.id().equals(review));
    }

    private List<AuditAction> traces() {
        return clinic.as(clinic.administrator(), () -> auditTrail.entries(AuditFilter.everything(), null, 100)).stream()
                .filter(entry -> article.id().value().equals(entry.subject().id()))
                .map(AuditEntry::action)
                .filter(Set.of(AuditAction.REVIEW_ASSIGNED, AuditAction.REVIEW_RELEASED)::contains)
                .toList();
    }
}
