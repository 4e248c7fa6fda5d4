package org.countersign.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import org.countersign.document.Passage;
import org.countersign.review.ProposalAnswers;
import org.countersign.review.Proposals;
import org.countersign.review.ProposerRule;
import org.countersign.review.ReviewAddress;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class AWordingIsProposedAndAnsweredOnScreenTest extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalAnswers answers;

    @Autowired
    ProposerRule rule;

    TestArticle article;

    @BeforeEach
    void aSubmission() {
        Colleague nora = clinic.author();
        article = clinic.articleBy(nora, "Migraine").writtenBy(nora, "Take one tablet.");
        article.submittedBy(nora);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aReviewerProposesAndWithdraws() {
        openReview(clinic.reviewer());
        PassageSelection selection = $(PassageSelection.class).single();
        ComponentUtil.fireEvent(selection, new PassageSelection.ProposeEvent(selection, true, 6, 16));
        TextArea wording = field("Proposed wording");
        assertThat(wording.getValue()).isEqualTo("one tablet");
        test(wording).setValue("two tablets");
        test(field("Reason, if it helps")).setValue("The label changed.");
        test(button("Propose wording")).click();
        assertThat(change()).isEqualTo("one tablettwo tablets");
        assertThat($(Button.class).withText("Take this wording").exists()).isFalse();
        test(button("Withdraw")).click();
        assertThat(clinic.as(clinic.author(), () -> proposals.open(article.id())))
                .isEmpty();
    }

    @Test
    void anAuthorTakesItWithOneClick() {
        propose();
        openReview(clinic.author());
        assertThat(change()).isEqualTo("one tablettwo tablets");
        test(button("Take this wording")).click();
        assertThat(article.draft().body().toString()).contains("Take two tablets.");
        assertThat($(Button.class).withText("Take this wording").exists()).isFalse();
    }

    @Test
    void anEditorDeclinesItAndSaysWhy() {
        propose();
        openReview(clinic.editor());
        test($(Button.class).withText("Decline").single()).click();
        test($(Button.class).withText("Decline").last()).click();
        assertThat(clinic.as(clinic.author(), () -> proposals.open(article.id())))
                .hasSize(1);
        test(field("Why not?")).setValue("The label says one.");
        test($(Button.class).withText("Decline").last()).click();
        assertThat(clinic.as(clinic.author(), () -> proposals.open(article.id())))
                .isEmpty();
        assertThat($(ProposalState.class).single().getElement().getTextRecursively())
                .contains("Declined by Jonas Wirth", "The label says one.");
    }

    @Test
    void anAdministratorReadsItAndChoosesWhetherProposersCount() {
        propose();
        openReview(clinic.administrator());
        assertThat(change()).isEqualTo("one tablettwo tablets");
        assertThat($(ProposalState.class).single().getChildren()).isEmpty();
        UI.getCurrent().navigate("desk/settings/reviews");
        Checkbox counts = $(Checkbox.class)
                .withCondition(box -> box.getLabel().startsWith("Whoever proposed"))
                .single();
        assertThat(counts.getValue()).isFalse();
        test(counts).click();
        assertThat(clinic.as(clinic.administrator(), rule::counts)).isTrue();
        test(counts).click();
        assertThat(clinic.as(clinic.administrator(), rule::counts)).isFalse();
    }

    private void propose() {
        clinic.as(
                clinic.reviewer(),
                () -> proposals.propose(article.openReview().revision(), new Passage(6, 16), "two tablets", "", false));
    }

    private void openReview(Colleague reader) {
        SecurityContextHolder.getContext().setAuthentication(reader.principal().authentication());
        UI.getCurrent().navigate(ReviewAddress.of(article.openReview().id()));
        openComments();
    }

    private String change() {
        return $(WordingChange.class).first().getElement().getTextRecursively();
    }

    private TextArea field(String label) {
        return $(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).last();
    }

    private void openComments() {
        Tab wanted = $(Tab.class)
                .withCondition(tab -> tab.getLabel().startsWith("Comments"))
                .single();
        wanted.getParent().map(Tabs.class::cast).orElseThrow().setSelectedTab(wanted);
    }
}
