package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.A_MEDICAL_STAGE_IS_NEEDED;

import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class APolicyAlwaysAsksForAPhysicianTest {

    private static final StageRule EDITORIAL = new StageRule("editorial", Role.EDITOR, 1, 3);
    private static final StageRule MEDICAL = new StageRule("medical", Role.REVIEWER, 1, 5);

    @Autowired
    TestClinic clinic;

    @Autowired
    ReviewPolicies policies;

    @Test
    void whatIsSavedIsWhatHolds() {
        ReviewPolicy before = post();
        ReviewPolicy wanted = new ReviewPolicy(ArticleKind.POST, List.of(MEDICAL, EDITORIAL));
        change(before, wanted);
        assertThat(post()).isEqualTo(wanted);
        assertThatThrownBy(() -> change(before, before))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Somebody else has changed these stages meanwhile.");
        change(wanted, before);
        assertThat(post()).isEqualTo(before);
    }

    @Test
    void withoutOneItIsNotTaken() {
        assertThatThrownBy(() -> new ReviewPolicy(ArticleKind.POST, List.of(EDITORIAL)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("At least one stage has to be decided by medical reviewers.");
        A_MEDICAL_STAGE_IS_NEEDED.of(
                () -> clinic.sqlAsApplication().change("delete from review_policy_stage where kind = 'POST'"));
        A_MEDICAL_STAGE_IS_NEEDED.of(
                () -> clinic.sqlAsApplication().change("update review_policy_stage set role = 'EDITOR'"));
    }

    @Test
    void aStageIsWhatItsFieldsAllow() {
        assertThatThrownBy(() -> new StageRule(" ", Role.EDITOR, 1, 1)).hasMessage("Each stage needs a name.");
        assertThatThrownBy(() -> new StageRule("medical", Role.ADMIN, 1, 1))
                .hasMessage("Editors and medical reviewers decide a stage, nobody else.");
        assertThatThrownBy(() -> new StageRule("medical", Role.REVIEWER, 0, 1))
                .hasMessage("The signatures of the stage “medical” have to be 1 to 9.");
        assertThatThrownBy(() -> new StageRule("medical", Role.REVIEWER, 1, 366))
                .hasMessage("The days of the stage “medical” have to be 1 to 365.");
        StageRule again = new StageRule("Medical", Role.EDITOR, 1, 1);
        assertThatThrownBy(() -> new ReviewPolicy(ArticleKind.POST, List.of(MEDICAL, again)))
                .hasMessage("Two stages are called “Medical”. Give each a name of its own.");
    }

    private ReviewPolicy post() {
        return clinic.as(clinic.administrator(), () -> policies.of(ArticleKind.POST));
    }

    private void change(ReviewPolicy seen, ReviewPolicy wanted) {
        clinic.as(clinic.administrator(), () -> policies.change(seen, wanted));
    }
}
