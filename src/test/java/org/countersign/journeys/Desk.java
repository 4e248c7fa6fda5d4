package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The desk as one person sees it, who has signed in. */
final class Desk {

    private final Page page;
    private final RunningCountersign countersign;

    Desk(Page page, RunningCountersign countersign) {
        this.page = page;
        this.countersign = countersign;
    }

    static Desk signIn(Page page, RunningCountersign countersign, Account account) {
        page.navigate(countersign.address("/desk"));
        page.getByLabel("Email").fill(account.email());
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(account.password());
        Screen.button(page, "Sign in").click();
        return new Desk(page, countersign).whenReady(account);
    }

    /** As if the session had ended meanwhile. */
    void loseSession(Account account) {
        page.context().clearCookies();
        signIn(page, countersign, account);
    }

    /** Waits until Home greets this person. */
    Desk whenReady(Account account) {
        assertThat(Screen.heading(page, "Hello, " + account.name().replaceFirst(" .*", "")))
                .isVisible();
        return this;
    }

    Page page() {
        return page;
    }

    void goHome() {
        page.navigate(countersign.address("/desk"));
        assertThat(Screen.heading(page, "Hello, ")).isVisible();
    }

    /** Another screen, by its name in the navigation. */
    void goTo(String screen) {
        navigation(screen).click();
        assertThat(page).hasTitle(screen);
    }

    ArticleScreen startArticle(String title) {
        return start(title, "Article");
    }

    ArticleScreen startPost(String title) {
        return start(title, "Post");
    }

    private ArticleScreen start(String title, String kind) {
        goTo("Articles");
        // An empty list offers it a second time.
        Screen.button(page, "New article").first().click();
        Locator dialog = Screen.dialog(page, "New article");
        dialog.getByLabel("Title").fill(title);
        Screen.named(dialog, AriaRole.RADIO, kind).check();
        Screen.button(dialog, "Create").click();
        return new ArticleScreen(page).whenReady();
    }

    /** The row of a piece of work under a heading of Home. */
    Locator waiting(String heading, String title) {
        return under(heading).filter(new Locator.FilterOptions().setHas(Screen.link(page, title)));
    }

    private Locator under(String heading) {
        return page.locator("section")
                .filter(new Locator.FilterOptions().setHas(Screen.heading(page, heading)))
                .getByRole(AriaRole.LISTITEM);
    }

    /** The row that waits longest under a heading of Home. */
    Locator firstOf(String heading) {
        return under(heading).first();
    }

    ArticleScreen openArticle(String address) {
        page.navigate(address);
        return new ArticleScreen(page).whenReady();
    }

    ReviewScreen review(String title) {
        goHome();
        Screen.button(waiting("Awaiting your review", title), "Review").click();
        return new ReviewScreen(page).whenReady(title);
    }

    void publish(String title) {
        goHome();
        Screen.button(waiting("Ready to publish", title), "Publish").click();
        Screen.button(page, "Publish now").click();
        new ArticleScreen(page).whenReady();
    }

    private Locator navigation(String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Desk"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
