package org.countersign.content.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.IdleBrowser;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody of the {@link TestClinic} before the inspector of an article. */
@DatabaseTest
abstract class OnTheArticleScreen extends SpringBrowserlessTest {

    @Autowired
    TestClinic clinic;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    void open(Colleague colleague, TestArticle article, String tab) {
        SecurityContextHolder.getContext()
                .setAuthentication(colleague.principal().authentication());
        navigate(ArticleAddress.of(article.id()), ArticleView.class);
        IdleBrowser.takesWhatWaits();
        choose(tab);
    }

    /** @param tab how its words begin */
    void choose(String tab) {
        Tab wanted = $(Tab.class).all().stream()
                .filter(one -> one.getLabel().startsWith(tab))
                .findFirst()
                .orElseThrow();
        wanted.getParent().map(Tabs.class::cast).orElseThrow().setSelectedTab(wanted);
        roundTrip();
    }

    /** At any screen, as this colleague. */
    <T extends Component> void look(Colleague colleague, String address, Class<T> view) {
        SecurityContextHolder.getContext()
                .setAuthentication(colleague.principal().authentication());
        navigate(address, view);
    }

    /** Somebody changed the article elsewhere, and the browser heard of it. */
    void refresh() {
        $(ArticleView.class).single().refresh();
        roundTrip();
    }

    void click(String button) {
        test($(Button.class).withText(button).last()).click();
        roundTrip();
    }

    static String wordsIn(Component component) {
        return component.getElement().getTextRecursively();
    }
}
