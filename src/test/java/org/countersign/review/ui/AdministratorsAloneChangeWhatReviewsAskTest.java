package org.countersign.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.countersign.components.Notice;
import org.countersign.content.ArticleKind;
import org.countersign.people.Role;
import org.countersign.review.Checklist;
import org.countersign.review.ChecklistItem;
import org.countersign.review.Checklists;
import org.countersign.review.ReviewPolicies;
import org.countersign.review.StageRule;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Settings, where policies and checklists are written. */
@DatabaseTest
class AdministratorsAloneChangeWhatReviewsAskTest extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    ReviewPolicies policies;

    @Autowired
    Checklists checklists;

    @BeforeEach
    void oneMedicalStage() {
        clinic.asksFor(new StageRule("medical", Role.REVIEWER, 1, 5));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUTHOR", "REVIEWER", "EDITOR"})
    void nobodyElseSeesThem(Role role) {
        Checklist asked = clinic.as(clinic.author(), () -> checklists.of(ArticleKind.ARTICLE, "medical"));
        signIn(
                switch (role) {
                    case AUTHOR -> clinic.author();
                    case REVIEWER -> clinic.reviewer();
                    default -> clinic.editor();
                });
        UI.getCurrent().navigate("desk/settings/reviews");
        assertThat(getCurrentView()).isNotInstanceOf(ReviewPolicyView.class);
        UI.getCurrent().navigate(ChecklistView.address(asked.id()));
        assertThat(getCurrentView()).isNotInstanceOf(ChecklistView.class);
    }

    @Test
    void aPolicyIsSavedAndEachStageLeadsToItsChecklist() {
        signIn(clinic.administrator());
        navigate(ReviewPolicyView.class);
        test(button("Add stage")).click();
        field("Name", 1).setValue("editorial");
        $(IntegerField.class, articles()).withCaption("Signatures").all().get(1).setValue(2);
        test(button("Save")).click();
        assertThat(policies.of(ArticleKind.ARTICLE).stages())
                .containsExactly(
                        new StageRule("medical", Role.REVIEWER, 1, 5), new StageRule("editorial", Role.EDITOR, 2, 3));
        Checklist editorial = checklists.of(ArticleKind.ARTICLE, "editorial");
        assertThat(links()).contains(ChecklistView.address(editorial.id()));
        assertThat(editorial.items()).hasSize(7);
    }

    @Test
    void aRefusedPolicyKeepsWhatWasTypedAndSaysWhy() {
        signIn(clinic.administrator());
        navigate(ReviewPolicyView.class);
        test(button("Add stage")).click();
        field("Name", 1).setValue("Medical");
        test(button("Save")).click();
        assertThat($(Notice.class, articles()).all())
                .anySatisfy(notice -> assertThat(notice.getElement().getTextRecursively())
                        .contains("Two stages are called “Medical”. Give each a name of its own."));
        assertThat(field("Name", 1).getValue()).isEqualTo("Medical");
        assertThat(policies.of(ArticleKind.ARTICLE).stages()).hasSize(1);
    }

    @Test
    void aChangedChecklistIsTheNextVersionAndTheEarlierStaysReadable() {
        signIn(clinic.administrator());
        Checklist before = checklists.of(ArticleKind.ARTICLE, "medical");
        open(before);
        test($(Button.class).withText("Add point").single()).click();
        TextArea added = $(TextArea.class).all().getLast();
        test($(Button.class).withTextContaining("Save as version").single()).click();
        assertThat(checklists.of(ArticleKind.ARTICLE, "medical")).isEqualTo(before);
        assertThat($(Notice.class).all())
                .anySatisfy(notice -> assertThat(notice.getElement().getTextRecursively())
                        .contains("A point of the checklist says nothing."));
        added.setValue("It names whom to call");
        test($(Button.class).withTextContaining("Save as version").single()).click();
        Checklist after = checklists.of(ArticleKind.ARTICLE, "medical");
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.items().getLast()).isEqualTo(new ChecklistItem("It names whom to call", true));
        open(before);
        assertThat($(Button.class).withTextContaining("Save as version").exists())
                .isFalse();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("This is version %d, as it was.".formatted(before.version()))
                .contains("Version %d holds".formatted(after.version()))
                .doesNotContain("It names whom to call");
    }

    private void signIn(Colleague colleague) {
        SecurityContextHolder.getContext()
                .setAuthentication(colleague.principal().authentication());
    }

    private void open(Checklist checklist) {
        navigate(ChecklistView.address(checklist.id()), ChecklistView.class);
    }

    private PolicySection articles() {
        return $(PolicySection.class).first();
    }

    private Button button(String words) {
        return $(Button.class, articles()).withText(words).single();
    }

    private TextField field(String label, int stage) {
        return $(TextField.class, articles()).withCaption(label).all().get(stage);
    }

    private List<String> links() {
        return $(Anchor.class, articles()).all().stream().map(Anchor::getHref).toList();
    }
}
