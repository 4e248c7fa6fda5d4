package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

@Journey
class AnArticleOpensFromTheListIT {

    private static final String TITLE = "Found in the list";

    @Test
    void whatItNeedsIsThereBeforeItIsChosen(RunningCountersign countersign, Browsers browsers) {
        Desk desk = Desk.signIn(browsers.window(), countersign, countersign.account(Role.AUTHOR));
        desk.goTo("Articles");
        desk.page()
                .waitForFunction("['article-editor', 'vaadin-tabsheet', 'vaadin-multi-select-combo-box']"
                        + ".every(name => customElements.get(name))");
    }

    @Test
    void theFocusGoesToItAndBackToTheList(RunningCountersign countersign, Browsers browsers) {
        Desk desk = Desk.signIn(browsers.window(), countersign, countersign.account(Role.AUTHOR));
        Page page = desk.page();
        desk.startArticle(TITLE);
        desk.goTo("Articles");
        Locator link = Screen.link(page, TITLE);
        link.focus();
        page.keyboard().press("Enter");
        new ArticleScreen(page).whenReady();
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
        page.goBack();
        assertThat(link).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
        page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHas(link))
                .click(new Locator.ClickOptions().setPosition(250, 5));
        new ArticleScreen(page).whenReady();
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    }
}
