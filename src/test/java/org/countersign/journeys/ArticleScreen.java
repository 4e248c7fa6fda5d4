package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One article's draft, open for writing. */
final class ArticleScreen {

    private final Page page;

    ArticleScreen(Page page) {
        this.page = page;
    }

    /** Waits until the draft has come from the server and can be typed into. */
    ArticleScreen whenReady() {
        assertThat(body()).hasAttribute("aria-readonly", "false");
        return this;
    }

    String address() {
        return page.url();
    }

    /** Where patients will find it. */
    String slug() {
        return Screen.named(page, AriaRole.TEXTBOX, "Address").inputValue();
    }

    Locator title() {
        return Screen.named(page, AriaRole.TEXTBOX, "Title");
    }

    Locator summary() {
        return Screen.named(page, AriaRole.TEXTBOX, "Summary");
    }

    Locator body() {
        return Screen.named(page, AriaRole.TEXTBOX, "Article body");
    }

    /** Types at the end of the body. */
    void writeOn(String text) {
        body().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
    }

    void newLine() {
        page.keyboard().press("Enter");
    }

    Locator tool(String name) {
        return Screen.button(Screen.named(page, AriaRole.TOOLBAR, "Formatting"), name);
    }

    void link(String words, String address) {
        tool("Link").click();
        Locator dialog = Screen.dialog(page, "Link");
        dialog.getByLabel("Text").fill(words);
        dialog.getByLabel("Address").fill(address);
        Screen.button(dialog, "Add link").click();
        assertThat(Screen.named(body(), AriaRole.LINK, words)).hasAttribute("href", address);
    }

    void callout(String kind) {
        tool("Callout").click();
        Screen.named(page, AriaRole.MENUITEMRADIO, kind).click();
    }

    void expectSaved() {
        assertThat(saved()).isVisible();
    }

    /** Whether the screen says so at this moment, of everything typed until now. */
    boolean saysSaved() {
        return saved().isVisible();
    }

    private Locator saved() {
        return page.getByRole(AriaRole.STATUS).getByText("Saved", new Locator.GetByTextOptions().setExact(true));
    }

    void expectOffline() {
        assertThat(page.getByRole(AriaRole.STATUS).getByText("Offline")).isVisible();
    }

    void submitForReview(String note) {
        Screen.button(page, "Submit for review").click();
        Locator dialog = Screen.dialog(page, "Submit for review");
        dialog.getByLabel("Note for the reviewer").fill(note);
        Screen.button(dialog, "Submit for review").click();
        assertThat(dialog).hasCount(0);
        expectState("Draft: in review");
    }

    void expectState(String badge) {
        assertThat(page.getByText(badge, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    void openTab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    void withdraw(String reason) {
        Screen.named(page, AriaRole.BUTTON, "More actions").click();
        Screen.named(page, AriaRole.MENUITEM, "Withdraw").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill(reason);
        Screen.button(dialog, "Withdraw").click();
        expectState("Not live");
    }
}
