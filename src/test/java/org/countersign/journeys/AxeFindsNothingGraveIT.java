package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** Every screen and every public page of the sample clinic, with its dialogs open and closed, in light and in dark. */
@Journey
class AxeFindsNothingGraveIT {

    private static final String WITHDRAWN = "/blog/winter-opening-hours";

    @Test
    void onWhatVisitorsSee(RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window();
        AxeInspection axe = new AxeInspection(page);
        visit(axe, page, countersign.address("/"), 200);
        for (String list : List.of("/articles", "/blog")) {
            visit(axe, page, countersign.address(list), 200);
            page.locator(".headlines h2 a").first().click();
            assertThat(page.getByText("Medically reviewed by").first()).isVisible();
            axe.lookAt(page.url());
        }
        visit(axe, page, countersign.address(WITHDRAWN), 410);
        visit(axe, page, countersign.address("/articles/nothing-is-here"), 404);
        String address = countersign.address("/articles");
        page.route(address, route -> route.resume(new Route.ResumeOptions().setMethod("POST")));
        page.navigate(address);
        assertThat(Screen.heading(page, "This request cannot be answered")).isVisible();
        axe.lookAt("A request that cannot be answered");
        axe.expectNothingGrave();
    }

    private static void visit(AxeInspection axe, Page page, String address, int status) {
        Assertions.assertThat(page.navigate(address).status()).as(address).isEqualTo(status);
        axe.lookAt(address);
    }

    @Test
    void onWhatIsOpenBeforeSignIn(RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window();
        AxeInspection axe = new AxeInspection(page);
        page.navigate(countersign.address("/desk/sign-in"));
        assertThat(Screen.button(page, "Sign in")).isVisible();
        axe.lookAt("Sign in");
        page.navigate(countersign.address("/desk/sign-in?error"));
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        axe.lookAt("Sign in, refused");
        page.navigate(countersign.address("/desk/welcome/used-already"));
        assertThat(Screen.heading(page, "This link does not work any more")).isVisible();
        axe.lookAt("A link that was used");
        axe.expectNothingGrave();
    }

    @Test
    void onWhatAnAuthorSees(RunningCountersign countersign, Browsers browsers) {
        Desk author = Desk.signIn(browsers.window(), countersign, countersign.account(Role.AUTHOR));
        Page page = author.page();
        AxeInspection axe = new AxeInspection(page);
        axe.lookAt("An author's Home");
        page.keyboard().press("Control+k");
        assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
        axe.lookAt("The command palette");
        page.keyboard().press("Escape");

        author.goTo("Articles");
        assertThat(page.getByRole(AriaRole.ROW).nth(1)).isVisible();
        axe.lookAt("Articles");
        Screen.button(page, "New article").click();
        Screen.expectDialog(page, "New article");
        axe.lookAt("Articles, New article");
        Screen.button(page, "Cancel").click();
        search(page, "no article has these words");
        assertThat(page.getByText("Nothing matches.")).isVisible();
        axe.lookAt("Articles, nothing found");

        author.goHome();
        Screen.button(author.firstOf("Continue writing"), "Continue").click();
        ArticleScreen article = new ArticleScreen(page).whenReady();
        lookAtTabs(axe, article, "An author's article");
        Screen.button(page, "Submit for review").click();
        Screen.expectDialog(page, "Submit for review");
        axe.lookAt("Submit for review");
        axe.expectNothingGrave();
    }

    private static void search(Page page, String text) {
        Screen.named(page, AriaRole.TEXTBOX, "Search articles").fill(text);
    }

    private static void lookAtTabs(AxeInspection axe, ArticleScreen article, String screen) {
        for (String tab : List.of("Details", "Comments", "History")) {
            article.openTab(tab);
            axe.lookAt(screen + ", " + tab);
        }
    }

    @Test
    void onWhatAReviewerSees(RunningCountersign countersign, Browsers browsers) {
        Desk reviewer = Desk.signIn(browsers.window(), countersign, countersign.account(Role.REVIEWER));
        Page page = reviewer.page();
        AxeInspection axe = new AxeInspection(page);
        axe.lookAt("A reviewer's Home");
        Screen.button(reviewer.firstOf("Awaiting your review"), "Review").click();
        Locator sign = Screen.button(page, "Approve and sign");
        assertThat(sign).isVisible();
        axe.lookAt("Review");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Comments"))
                .click();
        axe.lookAt("Review, Comments");
        Screen.button(page, "Request changes").click();
        Screen.expectDialog(page, "Request changes");
        axe.lookAt("Review, Request changes");
        Screen.button(page, "Cancel").click();
        new ReviewScreen(page).makeSure();
        axe.lookAt("Review, Checklist");
        sign.click();
        assertThat(page.getByLabel("Your password, once more")).isFocused();
        axe.lookAt("Review, signing");
        Screen.button(page, "Cancel").click();

        Screen.link(page, "Open the draft").click();
        ArticleScreen article = new ArticleScreen(page);
        assertThat(article.body()).hasAttribute("aria-readonly", "true");
        lookAtTabs(axe, article, "An article to read");
        axe.expectNothingGrave();
    }

    @Test
    void onWhatAnEditorSees(RunningCountersign countersign, Browsers browsers) {
        Desk editor = Desk.signIn(browsers.window(), countersign, countersign.account(Role.EDITOR));
        Page page = editor.page();
        AxeInspection axe = new AxeInspection(page);
        axe.lookAt("An editor's Home");
        Screen.button(editor.firstOf("Ready to publish"), "Publish").click();
        assertThat(Screen.button(page, "Publish now")).isVisible();
        axe.lookAt("Publish");

        page.navigate(countersign.address("/desk/articles?live=true"));
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first().click();
        new ArticleScreen(page).whenReady();
        Screen.button(page, "More actions").click();
        Locator withdraw = Screen.named(page, AriaRole.MENUITEM, "Withdraw");
        assertThat(withdraw).isVisible();
        axe.lookAt("A live article, More actions");
        withdraw.click();
        assertThat(page.getByLabel("Reason")).isFocused();
        axe.lookAt("Withdraw");
        axe.expectNothingGrave();
    }

    @Test
    void onWhatAnAdministratorSees(RunningCountersign countersign, Browsers browsers) {
        Desk administrator = Desk.signIn(browsers.window(), countersign, countersign.account(Role.ADMIN));
        Page page = administrator.page();
        AxeInspection axe = new AxeInspection(page);
        axe.lookAt("An administrator's Home, where nothing waits");
        administrator.goTo("People");
        axe.lookAt("People");
        Screen.button(page, "Invite person").click();
        Screen.expectDialog(page, "Invite person");
        axe.lookAt("People, Invite person");
        Screen.button(page, "Cancel").click();
        Screen.button(page, "Actions for " + countersign.account(Role.AUTHOR).name())
                .click();
        Locator roles = Screen.named(page, AriaRole.MENUITEM, "Change roles");
        assertThat(roles).isVisible();
        axe.lookAt("People, a person's actions");
        roles.click();
        Screen.expectDialog(page, "Roles of " + countersign.account(Role.AUTHOR).name());
        axe.lookAt("People, Change roles");
        Screen.button(page, "Cancel").click();

        administrator.goTo("Audit trail");
        assertThat(page.getByRole(AriaRole.ROW).nth(1)).isVisible();
        axe.lookAt("Audit trail");
        page.navigate(countersign.address("/desk/profile"));
        assertThat(Screen.heading(page, "My profile")).isVisible();
        axe.lookAt("My profile");
        page.navigate(countersign.address("/desk/nothing-is-here"));
        assertThat(Screen.heading(page, "There is nothing at this address")).isVisible();
        axe.lookAt("Not found");
        page.navigate(countersign.address("/desk/publish/" + new java.util.UUID(0, 0)));
        assertThat(Screen.heading(page, "not for your roles")).isVisible();
        axe.lookAt("Not for these roles");
        axe.expectNothingGrave();
    }
}
