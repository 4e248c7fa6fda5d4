package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.testing.Colleague;
import org.countersign.testing.IdleBrowser;
import org.countersign.testing.TestArticle;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** A browser that has the whole screen to build in one go takes no keys meanwhile. */
class TheInspectorComesAfterTheTextTest extends OnTheArticleScreen {

    @Test
    void theFirstAnswerHasTheEditorThenTheTabsComeAndTheDetailsOneByOneInOrder() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Migraine");
        SecurityContextHolder.getContext().setAuthentication(nora.principal().authentication());
        navigate(ArticleAddress.of(article.id()), ArticleView.class);
        assertThat($(ArticleEditor.class).all()).hasSize(1);
        assertThat($(TabSheet.class).all()).isEmpty();
        IdleBrowser.takesWhatComesNext();
        assertThat($(Tab.class).all()).extracting(Tab::getLabel).startsWith("Details");
        assertThat($(DetailsPanel.class).all()).isEmpty();
        assertThat(sectionsAfterEachTimeOfRest()).containsExactly(1, 2, 3, 4, 5);
        assertThat($(DetailsPanel.class).single().getChildren())
                .extracting(section -> section.getClass().getSimpleName())
                .containsExactly("AddressSection", "BylineSection", "TopicsSection", "CoverSection", "SearchSection");
    }

    @Test
    void whoeverChangesAnArticleBeforeTheTabsHaveComeFindsThemWhole() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Migraine");
        SecurityContextHolder.getContext().setAuthentication(nora.principal().authentication());
        navigate(ArticleAddress.of(article.id()), ArticleView.class);
        article.summarizedBy(nora, "What helps");
        refresh();
        assertThat($(DetailsPanel.class).all()).isEmpty();
        IdleBrowser.takesWhatWaits();
        assertThat($(DetailsPanel.class).single().getChildren()).hasSize(5);
    }

    @Test
    void whoeverChangesAnArticleBeforeAllHasComeFindsTheRestAsItIsThen() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Migraine");
        SecurityContextHolder.getContext().setAuthentication(nora.principal().authentication());
        navigate(ArticleAddress.of(article.id()), ArticleView.class);
        IdleBrowser.takesWhatComesNext();
        IdleBrowser.takesWhatComesNext();
        article.summarizedBy(nora, "What helps");
        refresh();
        IdleBrowser.takesWhatWaits();
        assertThat($(DetailsPanel.class).single().getChildren()).hasSize(5);
        assertThat($(TextField.class).all()).isNotEmpty();
        assertThat($(Button.class).withText("Submit for review").all()).hasSize(1);
    }

    @Test
    void whoeverOpensAnotherTabMeanwhileFindsAllOfThemLater() {
        Colleague nora = clinic.author();
        TestArticle article = clinic.articleBy(nora, "Migraine");
        SecurityContextHolder.getContext().setAuthentication(nora.principal().authentication());
        navigate(ArticleAddress.of(article.id()), ArticleView.class);
        IdleBrowser.takesWhatComesNext();
        IdleBrowser.takesWhatComesNext();
        DetailsPanel details = $(DetailsPanel.class).single();
        $(TabSheet.class).single().setSelectedIndex(1);
        assertThat(details.getElement().isEnabled()).isFalse();
        IdleBrowser.takesWhatWaits();
        assertThat(details.getChildren()).hasSize(5);
    }

    private List<Integer> sectionsAfterEachTimeOfRest() {
        List<Integer> sections = new ArrayList<>();
        while (IdleBrowser.takesWhatComesNext()) {
            sections.add($(DetailsPanel.class).single().getComponentCount());
        }
        return sections;
    }
}
