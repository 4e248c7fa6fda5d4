package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.countersign.document.InvalidStepException;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ABatchOfStepsIsTakenWholeOrNotAtAllTest {

    private static final String TYPES_A = """
            {"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"text","text":"A"}]}}""";

    private static final String TYPES_B = TYPES_A.replace("\"A\"", "\"B\"");

    @Autowired
    TestClinic clinic;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Drafts drafts;

    Colleague nora;
    TestArticle article;
    Draft before;

    @BeforeEach
    void aDraft() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Migraine");
        before = article.draft();
    }

    @Test
    void aBatchOnTopOfTheNewestVersionIsAccepted() {
        assertThat(send(nora, before.bodyVersion(), TYPES_A, TYPES_A)).isEqualTo(Drafts.Outcome.ACCEPTED);
        Draft after = article.draft();
        assertThat(after.bodyVersion()).isEqualTo(before.bodyVersion() + 2);
        assertThat(after.content().canonicalJson()).contains("AAAsk your clinician");
        List<AcceptedStep> steps = stepsAfter(before.bodyVersion());
        assertThat(steps).extracting(AcceptedStep::by).containsExactly(nora.id(), nora.id());
        assertThat(steps)
                .extracting(AcceptedStep::version)
                .containsExactly(before.bodyVersion() + 1, before.bodyVersion() + 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 1_000_000})
    void aBatchOnTopOfAnotherVersionIsBehindAndLeavesNothing(int away) {
        assertThat(send(nora, before.bodyVersion() + away, TYPES_A)).isEqualTo(Drafts.Outcome.BEHIND);
        assertThat(article.draft()).isEqualTo(before);
        assertThat(stepsAfter(before.bodyVersion())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "{\"stepType\":\"explode\",\"from\":1,\"to\":1}",
                "{\"stepType\":\"replace\",\"from\":1,\"to\":99999}",
                "{\"stepType\":\"replace\",\"from\":-1,\"to\":1}",
                "{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[{\"type\":\"script\"}]}}",
                "{\"stepType\":\"addMark\",\"from\":1,\"to\":3,\"mark\":{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:alert(1)\"}}}"
            })
    void aStepThatIsNoneLeavesNothingNotEvenTheOnesBeforeIt(String step) throws SQLException {
        Colleague tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        assertThatThrownBy(() -> send(tom, before.bodyVersion(), TYPES_A, step))
                .isInstanceOf(InvalidStepException.class)
                .hasMessageContaining("[1]");
        assertThat(article.draft()).isEqualTo(before);
        assertThat(clinic.sqlAsOwner()
                        .ask(
                                "select (select count(*) from draft_step where person_id = ?)"
                                        + " + (select count(*) from draft_contributor where person_id = ?)",
                                tom.id().value(),
                                tom.id().value()))
                .isEqualTo("0");
    }

    @Test
    void whatWasRolledBackIsNeverReadAgain() {
        article.submittedBy(nora).signedBy(clinic.reviewer());
        transaction.executeWithoutResult(status -> {
            send(nora, before.bodyVersion(), TYPES_A);
            status.setRollbackOnly();
        });
        send(nora, before.bodyVersion(), TYPES_B);
        assertThat(article.draft().content().canonicalJson())
                .contains("BAsk your clinician")
                .doesNotContain("AAsk your clinician");
    }

    @Test
    void ofManyOnTopOfTheSameVersionOneIsAccepted() throws Exception {
        var outcomes = AtOnce.times(6, () -> send(nora, before.bodyVersion(), TYPES_A));
        assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
        assertThat(outcomes)
                .extracting(AtOnce.Outcome::value)
                .containsOnlyOnce(Drafts.Outcome.ACCEPTED)
                .contains(Drafts.Outcome.BEHIND);
        assertThat(article.draft().bodyVersion()).isEqualTo(before.bodyVersion() + 1);
    }

    @Test
    void titleSummaryAndBodyDoNotWaitForEachOther() {
        String replacesTitle = """
                {"stepType":"replace","from":0,"to":8,"slice":{"content":[{"type":"text","text":"Aura"}]}}""";
        send(nora, before.bodyVersion(), TYPES_A);
        SentSteps batch = new SentSteps(DraftPart.TITLE, before.titleVersion(), "a tab", List.of(replacesTitle));
        assertThat(clinic.as(nora, () -> drafts.accept(article.id(), batch))).isEqualTo(Drafts.Outcome.ACCEPTED);
        assertThat(article.state().title()).isEqualTo("Aura");
        assertThat(article.state().slug().value()).isEqualTo("aura");
    }

    @Test
    void aDraftThatIsNotThereIsSaidSo() {
        SentSteps batch = new SentSteps(DraftPart.BODY, 0, "a tab", List.of(TYPES_A));
        assertThatThrownBy(() -> clinic.as(nora, () -> drafts.accept(ArticleId.random(), batch)))
                .isInstanceOf(NoSuchArticleException.class)
                .hasMessage("There is no such article.");
    }

    private Drafts.Outcome send(Colleague writer, int version, String... steps) {
        SentSteps batch = new SentSteps(DraftPart.BODY, version, "a tab", List.of(steps));
        return clinic.as(writer, () -> drafts.accept(article.id(), batch));
    }

    private List<AcceptedStep> stepsAfter(int version) {
        return clinic.as(nora, () -> drafts.stepsAfter(article.id(), DraftPart.BODY, version));
    }
}
