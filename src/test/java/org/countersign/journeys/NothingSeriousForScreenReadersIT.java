package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.countersign.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen, as somebody whose work it is, and every kind of public page, in light and in dark. */
@Journey
class NothingSeriousForScreenReadersIT {

    private static final String WITHDRAWN = "/articles/medicines-and-pregnancy-planning-ahead";

    private final SeriousViolations violations = new SeriousViolations();

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void patientsCanReadEveryPage(ColorScheme colours, RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window(colours);
        lookAtPublicPage(page, countersign, "/");
        lookAtPublicPage(page, countersign, "/articles");
        page.getByRole(AriaRole.ARTICLE)
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(page.getByText("Medically reviewed by").first()).isVisible();
        violations.look("Public article", page);
        page.navigate(countersign.address("/blog"));
        page.getByRole(AriaRole.ARTICLE)
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(page.getByText("Medically reviewed by").first()).isVisible();
        violations.look("Public post", page);
        lookAtPublicPage(page, countersign, "/articles/there-is-no-such-article");
        lookAtPublicPage(page, countersign, WITHDRAWN);
        violations.expectNone();
    }

    private void lookAtPublicPage(Page page, RunningCountersign countersign, String path) {
        page.navigate(countersign.address(path));
        violations.look(path, page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void authorsCanWrite(ColorScheme colours, RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window(colours);
        page.navigate(countersign.address("/desk"));
        assertThat(Screen.button(page, "Sign in")).isVisible();
        violations.look("Sign in", page);
        Desk desk = Desk.signIn(page, countersign, countersign.account(Role.AUTHOR));
        violations.look("Home of an author", page);
        Screen.button(page, "Continue").first().click();
        new ArticleScreen(page).whenReady();
        violations.look("Article", page);
        for (String tab : new String[] {"Comments", "History"}) {
            new ArticleScreen(page).openTab(tab);
            violations.look("Article, " + tab, page);
        }
        Screen.button(page, "Submit for review").click();
        assertThat(page.getByLabel("Note for the reviewer")).isVisible();
        violations.look("Submit for review", page);
        desk.goHome();
        page.keyboard().press("Control+k");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        violations.look("Command palette", page);
        violations.expectNone();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void articlesCanBeFound(ColorScheme colours, RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window(colours);
        Desk.signIn(page, countersign, countersign.account(Role.AUTHOR)).goTo("Articles");
        assertThat(page.getByRole(AriaRole.TREEGRID).getByRole(AriaRole.LINK).first())
                .isVisible();
        violations.look("Articles", page);
        Screen.button(page, "New article").click();
        assertThat(Screen.dialog(page, "New article").getByLabel("Title")).isVisible();
        violations.look("New article", page);
        page.navigate(countersign.address("/desk/there-is-no-such-screen"));
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        violations.look("Not found", page);
        violations.expectNone();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void reviewersCanSign(ColorScheme colours, RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window(colours);
        Desk.signIn(page, countersign, countersign.account(Role.REVIEWER));
        violations.look("Home of a reviewer", page);
        Screen.button(page, "Review").first().click();
        assertThat(Screen.button(page, "Approve and sign")).isEnabled();
        violations.look("Review", page);
        Screen.button(page, "Request changes").click();
        assertThat(page.getByLabel("What should change?")).isVisible();
        violations.look("Request changes", page);
        page.keyboard().press("Escape");
        Screen.button(page, "Approve and sign").click();
        assertThat(page.getByLabel("Your password, once more")).isVisible();
        violations.look("Approve and sign", page);
        violations.expectNone();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void editorsCanPublish(ColorScheme colours, RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window(colours);
        Desk.signIn(page, countersign, countersign.account(Role.EDITOR));
        violations.look("Home of an editor", page);
        Screen.button(page, "Publish").first().click();
        assertThat(Screen.button(page, "Publish now")).isVisible();
        violations.look("Publish", page);
        violations.expectNone();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void administratorsCanLookAfterPeople(ColorScheme colours, RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window(colours);
        Desk desk = Desk.signIn(page, countersign, countersign.account(Role.ADMIN));
        violations.look("Home of an administrator", page);
        desk.goTo("People");
        assertThat(page.getByText("nora.feld@").first()).isVisible();
        violations.look("People", page);
        Screen.button(page, "Invite person").click();
        assertThat(Screen.dialog(page, "Invite person").getByLabel("Name")).isVisible();
        violations.look("Invite person", page);
        page.keyboard().press("Escape");
        desk.goTo("Audit trail");
        assertThat(page.getByRole(AriaRole.TREEGRID).getByRole(AriaRole.ROW).nth(2))
                .isVisible();
        violations.look("Audit trail", page);
        page.navigate(countersign.address("/desk/profile"));
        assertThat(Screen.heading(page, "My profile")).isVisible();
        violations.look("My profile", page);
        violations.expectNone();
    }
}
