package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** From the first word to the patient without a mouse: what people do who cannot, or will not, use one. */
@Journey
class TheKeyboardAloneIT {

    private static final String TITLE = "Composed without a mouse";

    @Test
    void anArticleIsWrittenSignedAndPublished(RunningCountersign countersign, Browsers browsers) {
        Page author = browsers.window();
        signIn(author, countersign, Role.AUTHOR);
        ArticleScreen draft = startArticle(author);
        write(author, draft);
        submit(author, draft);

        Page reviewer = browsers.window();
        sign(reviewer, signIn(reviewer, countersign, Role.REVIEWER), countersign.account(Role.REVIEWER));
        Page editor = browsers.window();
        publish(editor, signIn(editor, countersign, Role.EDITOR));

        Page patient = browsers.window();
        Assertions.assertThat(patient.navigate(countersign.address("/articles/" + draft.slug()))
                        .status())
                .isEqualTo(200);
        assertThat(Screen.heading(patient, "Before you come")).isVisible();
    }

    private static Desk signIn(Page page, RunningCountersign countersign, Role role) {
        Account account = countersign.account(role);
        Keys keys = new Keys(page);
        page.navigate(countersign.address("/desk"));
        keys.tabTo(page.getByLabel("Email"));
        keys.type(account.email());
        keys.tabTo(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)));
        keys.type(account.password());
        keys.press("Enter");
        return new Desk(page, countersign).whenReady(account);
    }

    private static ArticleScreen startArticle(Page page) {
        Keys keys = new Keys(page);
        keys.press("Control+k");
        keys.typeInto(Screen.named(page, AriaRole.COMBOBOX, "Search or jump to"), "articles");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Articles");
        keys.press("Enter");
        assertThat(page).hasTitle("Articles");
        keys.activate(Screen.button(page, "New article"));
        keys.typeInto(Screen.dialog(page, "New article").getByLabel("Title"), TITLE);
        keys.press("Enter");
        return new ArticleScreen(page).whenReady();
    }

    private static void write(Page page, ArticleScreen draft) {
        Keys keys = new Keys(page);
        keys.tabTo(draft.summary());
        keys.type("How the day goes.");
        keys.press("Enter");
        keys.typeInto(draft.body(), "Before you come");
        keys.press("Alt+F10");
        keys.goTo("ArrowRight", draft.tool("Heading 2"));
        keys.press("Enter");
        assertThat(draft.body()).isFocused();
        keys.press("Enter");
        keys.type("Bring ");
        keys.press("Control+b");
        keys.type("warm");
        keys.press("Control+b");
        keys.type(" clothes.");
        keys.press("Alt+F10");
        keys.goTo("ArrowRight", draft.tool("Callout"));
        keys.press("ArrowDown");
        keys.goTo("ArrowDown", Screen.named(page, AriaRole.MENUITEMRADIO, "Warning"));
        keys.press("Enter");
        assertThat(draft.body()).isFocused();
        assertThat(Screen.named(draft.body(), AriaRole.HEADING, "Before you come"))
                .isVisible();
        assertThat(draft.body().getByRole(AriaRole.STRONG)).hasText("warm");
        draft.expectSaved();
    }

    private static void submit(Page page, ArticleScreen draft) {
        Keys keys = new Keys(page);
        keys.tabBackTo(Screen.button(page, "Submit for review"));
        keys.press("Enter");
        Locator dialog = Screen.dialog(page, "Submit for review");
        keys.tabTo(dialog.getByLabel("Note for the reviewer"));
        keys.type("Nothing was clicked.");
        keys.activate(Screen.button(dialog, "Submit for review"));
        draft.expectState("Draft: in review");
    }

    private static void sign(Page page, Desk desk, Account account) {
        Keys keys = new Keys(page);
        keys.activate(Screen.button(desk.waiting("Awaiting your review", TITLE), "Review"));
        assertThat(page).hasTitle("Review: " + TITLE);
        keys.activate(Screen.button(page, "Approve and sign"));
        Locator dialog = Screen.dialog(page, "Sign revision 1");
        keys.typeInto(Screen.named(dialog, AriaRole.TEXTBOX, "Your password, once more"), account.password());
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
