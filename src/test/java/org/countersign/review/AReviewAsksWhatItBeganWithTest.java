package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.POINTS_COME_WITH_THEIR_CHECKLIST;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators change checklists while reviews are open. */
@DatabaseTest
class AReviewAsksWhatItBeganWithTest {

    private static final StageRule MEDICAL = new StageRule("medical", Role.REVIEWER, 1, 5);
    private static final StageRule EDITORIAL = new StageRule("editorial", Role.EDITOR, 1, 3);

    @Autowired
    TestClinic clinic;

    @Autowired
    Checklists checklists;

    @Autowired
    ChecklistAnswers answers;

    @BeforeEach
    void aMedicalStageThatAsksSomething() {
        clinic.asksFor(MEDICAL);
        change(inForce("medical"), List.of(new ChecklistItem("It is true", true)));
    }

    @Test
    void aChangeMakesAVersionForReviewsThatBeginLater() {
        TestArticle before = submitted("Migraine");
        Checklist old = inForce("medical");
        Checklist made = change(old, List.of(new ChecklistItem("It names the clinic", false)));
        assertThat(made.version()).isEqualTo(old.version() + 1);
        assertThat(made.madeBy()).isEqualTo("Priya Raman");
        TestArticle after = submitted("Sleep");
        assertThat(asked(before).checklist()).isEqualTo(old);
        assertThat(asked(after).checklist()).isEqualTo(made);
        before.signedBy(clinic.reviewer());
        after.signedBy(clinic.reviewer());
        assertThat(clinic.as(clinic.author(), () -> checklists.versions(ArticleKind.ARTICLE, "medical")))
                .startsWith(made, old);
        assertThat(clinic.as(clinic.author(), () -> checklists.checklist(old.id())))
                .isEqualTo(old);
    }

    @Test
    void aStageThatIsRemovedIsStillAskedWhereItStands() {
        clinic.asksFor(EDITORIAL, MEDICAL);
        TestArticle article = submitted("Migraine");
        clinic.asksFor(MEDICAL);
        Colleague jonas = clinic.editor();
        assertThat(clinic.as(
                        jonas,
                        () -> answers.own(article.openReview().id())
                                .orElseThrow()
                                .checklist()
                                .stage()))
                .isEqualTo("editorial");
        article.signedBy(jonas).signedBy(clinic.reviewer());
        assertThat(article.newestReview().outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void aRenamedStageKeepsWhatItAsks() {
        List<ChecklistItem> points = inForce("medical").items();
        clinic.asksFor(new StageRule("Pharmacy", Role.REVIEWER, 1, 5), EDITORIAL);
        assertThat(inForce("pharmacy").items()).isEqualTo(points);
        assertThat(inForce("editorial").items()).hasSize(7);
    }

    @Test
    void whereNothingIsAskedNothingHasToBeAnswered() {
        change(inForce("medical"), List.of());
        TestArticle article = submitted("Opening hours");
        assertThat(clinic.as(
                        clinic.reviewer(),
                        () -> answers.own(article.openReview().id())))
                .isEmpty();
        article.signedBy(clinic.reviewer());
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        Checklist seen = inForce("medical");
        change(seen, List.of(new ChecklistItem("The first", true)));
        assertThatThrownBy(() -> change(seen, List.of(new ChecklistItem("The second", true))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Reload to see it; nothing of yours was saved.");
        assertThat(change(inForce("medical"), List.of(new ChecklistItem("The first", true))))
                .isEqualTo(inForce("medical"));
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(() -> new ChecklistItem("  ", true)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new ChecklistItem("x".repeat(301), true)).isInstanceOf(RefusedException.class);
        Checklist seen = inForce("medical");
        List<ChecklistItem> many = Collections.nCopies(Checklist.MOST_ITEMS + 1, new ChecklistItem("More", true));
        assertThatThrownBy(() -> change(seen, many)).isInstanceOf(RefusedException.class);
    }

    @Test
    void noPointIsAddedToAVersionAfterwards() throws SQLException {
        long id = inForce("medical").id().value();
        POINTS_COME_WITH_THEIR_CHECKLIST.of(() ->
                clinic.sqlAsApplication().change("insert into checklist_item values (?, 40, 'One more', true)", id));
    }

    private TestArticle submitted(String title) {
        return clinic.articleBy(clinic.author(), title).submittedBy(clinic.author());
    }

    private AnsweredChecklist asked(TestArticle article) {
        return clinic.as(
                clinic.reviewer(), () -> answers.own(article.openReview().id()).orElseThrow());
    }

    private Checklist inForce(String stage) {
        return clinic.as(clinic.author(), () -> checklists.of(ArticleKind.ARTICLE, stage));
    }

    private Checklist change(Checklist seen, List<ChecklistItem> wanted) {
        return clinic.as(clinic.administrator(), () -> checklists.change(seen, wanted));
    }
}
