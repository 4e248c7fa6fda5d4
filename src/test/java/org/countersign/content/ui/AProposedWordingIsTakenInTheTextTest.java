package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import org.countersign.content.screen.ProposedWordings;
import org.countersign.document.Passage;
import org.countersign.review.Proposals;
import org.countersign.testing.Colleague;
import org.countersign.testing.IdleBrowser;
import org.countersign.testing.TestArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class AProposedWordingIsTakenInTheTextTest extends OnTheArticleScreen {

    @Autowired
    Proposals proposals;

    @Autowired
    ProposedWordings wordings;

    Colleague nora;
    TestArticle article;
    String proposal;

    @BeforeEach
    void aProposal() {
        nora = clinic.author();
        article = clinic.articleBy(nora, "Migraine").writtenBy(nora, "Take one tablet.");
        article.submittedBy(nora);
        proposal = clinic.as(
                        clinic.reviewer(),
                        () -> proposals.propose(
                                article.openReview().revision(), new Passage(6, 16), "two tablets", "", false))
                .toString();
    }

    @Test
    void theEditorIsToldOfIt() {
        open(nora, article, "Details");
        assertThat(told())
                .contains(proposal, "Amara Osei", "\"from\":6", "\"to\":16", "one tablet", "two tablets", "REMOVED");
    }

    @Test
    void takingItThereChangesTheDraftAndShowsItNoMore() {
        open(nora, article, "Details");
        take();
        assertThat(article.draft().body().toString()).contains("Take two tablets.");
        assertThat(told()).isEqualTo("[]");
    }

    @Test
    void whoeverComesTooLateIsToldSoAndSeesItNoMore() {
        open(clinic.editor(), article, "Comments");
        article.writtenBy(nora, "Rest.");
        take();
        assertThat(article.draft().body().toString()).contains("Rest.").doesNotContain("tablets");
        assertThat(told()).isEqualTo("[]");
    }

    @Test
    void aNoticeLeadsToTheConversation() {
        SecurityContextHolder.getContext().setAuthentication(nora.principal().authentication());
        UI.getCurrent()
                .navigate(
                        ArticleView.class,
                        new RouteParameters("article", article.id().toString()),
                        QueryParameters.of("tab", "comments"));
        IdleBrowser.takesWhatWaits();
        assertThat($(TabSheet.class).single().getSelectedTab().getLabel()).isEqualTo("Comments 1");
        click("Take this wording");
        assertThat(article.draft().body().toString()).contains("Take two tablets.");
        assertThat(told()).isEqualTo("[]");
    }

    /** As the screen does once everything that was typed has arrived, which takes a browser. */
    private void take() {
        wordings.take($(ArticleView.class).single(), proposal);
        roundTrip();
    }

    private String told() {
        return String.valueOf($(ArticleEditor.class).single().getElement().getPropertyRaw("proposals"));
    }
}
