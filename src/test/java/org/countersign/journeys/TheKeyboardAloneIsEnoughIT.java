package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** Written, submitted, signed and published by people who touch no mouse: each thing is reached by pressing Tab. */
@Journey
class TheKeyboardAloneIsEnoughIT {

    private static final String TITLE = "Driving after your treatment";

    @Test
    void fromTheFirstWordToTheLivePage(RunningCountersign countersign, Browsers browsers) {
        Page author = signIn(browsers, countersign, Role.AUTHOR);
        String slug = write(author);

        Account account = countersign.account(Role.REVIEWER);
        Page reviewer = signIn(browsers, countersign, Role.REVIEWER);
        sign(reviewer, new Desk(reviewer, countersign), account);

        Page editor = signIn(browsers, countersign, Role.EDITOR);
        publish(editor, new Desk(editor, countersign));

        Page patient = browsers.window();
        String address = countersign.address("/articles/" + slug);
        Assertions.assertThat(patient.navigate(address).status()).isEqualTo(200);
        assertThat(Screen.named(patient, AriaRole.HEADING, "Before you drive")).isVisible();
        assertThat(patient.getByText("Medically reviewed by " + account.name())).isVisible();
    }

    private static Page signIn(Browsers browsers, RunningCountersign countersign, Role role) {
        Account account = countersign.account(role);
        Page page = browsers.window();
        Keys keys = new Keys(page);
        page.navigate(countersign.address("/desk"));
        keys.typeInto(page.getByLabel("Email"), account.email());
        keys.tabTo(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)));
        keys.type(account.password());
        keys.press("Enter");
        new Desk(page, countersign).whenReady(account);
        return page;
    }

    /** @return where patients will find it */
    private static String write(Page page) {
        Keys keys = new Keys(page);
        keys.activate(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Desk"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Articles").setExact(true)));
        assertThat(page).hasTitle("Articles");
        keys.activate(Screen.button(page, "New article"));
        keys.typeInto(Screen.dialog(page, "New article").getByLabel("Title"), TITLE);
        keys.press("Enter");

        ArticleScreen article = new ArticleScreen(page).whenReady();
        assertThat(article.title()).hasText(TITLE);
        keys.tabTo(article.summary());
        keys.type("When you may sit behind the wheel again.");
        keys.tabTo(article.body());
        keys.type("Before you drive");
        keys.press("Alt+F10");
        keys.goTo("ArrowRight", article.tool("Heading 2"));
        keys.press("Enter");
        assertThat(article.body()).isFocused();
        keys.press("Enter");
        keys.type("Wait until the next morning, and ");
        keys.press("Control+b");
        keys.type("never drive while you feel drowsy.");
        assertThat(Screen.named(article.body(), AriaRole.HEADING, "Before you drive"))
                .isVisible();
        article.expectSaved();
        String slug = article.slug();

        keys.tabBackTo(Screen.button(page, "Submit for review"));
        keys.press("Enter");
        Locator dialog = Screen.dialog(page, "Submit for review");
        keys.typeInto(dialog.getByLabel("Note for the reviewer"), "Please check the waiting time.");
        keys.activate(Screen.button(dialog, "Submit for review"));
        article.expectState("Draft: in review");
        return slug;
    }

    private static void sign(Page page, Desk desk, Account account) {
        Keys keys = new Keys(page);
        keys.activate(Screen.button(desk.waiting("Awaiting your review", TITLE), "Review"));
        ReviewScreen review = new ReviewScreen(page).whenReady(TITLE);
        review.expectText("Please check the waiting time.");
        keys.tabTo(Screen.named(page, AriaRole.TAB, "Request"));
        review.makeSure(keys);
        keys.activate(Screen.button(page, "Approve and sign"));
        keys.typeInto(page.getByLabel("Your password, once more"), account.password());
        keys.press("Enter");
        assertThat(page).hasTitle("Home");
    }

    private static void publish(Page page, Desk desk) {
        Keys keys = new Keys(page);
        keys.activate(Screen.button(desk.waiting("Ready to publish", TITLE), "Publish"));
        keys.activate(Screen.button(page, "Publish now"));
        new ArticleScreen(page).whenReady().expectState("Live: revision 1");
    }
}
