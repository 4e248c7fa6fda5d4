package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A clinic's first day: the set-up link, the first invitation, the first article, and in the middle of a sentence the
 * server is killed. What the screen had confirmed is there afterwards, and the stored history is whole.
 */
@Journey
class APulledPlugLosesNothingIT {

    private static final String PASSWORD = "a long enough password of six words";
    private static final String TITLE = "Our first article";
    private static final String CONFIRMED = "This sentence was confirmed before the plug was pulled. ";
    private static final String UNDER_WAY =
            "These words were on their way when it went dark, one letter after the other.";
    private static final int LETTERS_BEFORE_THE_END = 20;

    @Test
    void whatWasConfirmedIsThereAfterwards(@TempDir Path data, Browsers browsers) throws Exception {
        try (RunningCountersign countersign = RunningCountersign.withoutAnybody(data)) {
            Page administrator = browsers.window();
            AxeInspection axe = new AxeInspection(administrator);
            setUp(administrator, axe, countersign);
            String link = invite(administrator, axe);
            Page author = browsers.window();
            choosePassword(author, axe, link);
            signIn(author, countersign, "Ida Blom", "ida@clinic.example");
            lookAtEmptyScreens(author, axe, countersign);
            axe.expectNothingGrave();

            ArticleScreen draft = new Desk(author, countersign).startArticle(TITLE);
            draft.writeOn(CONFIRMED);
            draft.expectSaved();
            String confirmed = typeWhileKilling(draft, countersign);
            // What waits in this browser must not help.
            author.context().setOffline(true);
            countersign.startAgain();

            Page elsewhere = browsers.window();
            signIn(elsewhere, countersign, "Ida Blom", "ida@clinic.example");
            ArticleScreen seen = new Desk(elsewhere, countersign).openArticle(draft.address());
            assertThat(seen.title()).hasText(TITLE);
            assertThat(seen.body()).containsText(confirmed.strip());
            assertThat(CONFIRMED + UNDER_WAY).startsWith(seen.body().innerText().strip());
            assertThat(countersign.verify()).startsWith("0: ").contains("Everything that Countersign promises");
        }
    }

    private static void setUp(Page page, AxeInspection axe, RunningCountersign countersign) {
        page.navigate(countersign.setUpLink());
        assertThat(Screen.heading(page, "Set up Countersign")).isVisible();
        axe.lookAt("Set-up link");
        page.getByLabel("Name").fill("Rosa Lindqvist");
        page.getByLabel("Email").fill("rosa@clinic.example");
        choose(page, "Password", "Set up Countersign");
        Screen.link(page, "Go to sign-in").click();
        signIn(page, countersign, "Rosa Lindqvist", "rosa@clinic.example");
    }

    private static void choose(Page page, String label, String button) {
        Screen.named(page, AriaRole.TEXTBOX, label).fill(PASSWORD);
        Screen.named(page, AriaRole.TEXTBOX, label + " again").fill(PASSWORD);
        Screen.button(page, button).click();
        assertThat(Screen.heading(page, "Your password is set")).isVisible();
    }

    private static void signIn(Page page, RunningCountersign countersign, String name, String email) {
        Desk.signIn(page, countersign, new Account(org.countersign.people.Role.AUTHOR, email, PASSWORD, name));
    }

    private static String invite(Page page, AxeInspection axe) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("People"))
                .click();
        Screen.button(page, "Invite person").click();
        Locator dialog = Screen.dialog(page, "Invite person");
        dialog.getByLabel("Name").fill("Ida Blom");
        dialog.getByLabel("Email").fill("ida@clinic.example");
        Screen.button(dialog, "Invite person").click();
        Locator link = page.getByLabel("One-time link");
        assertThat(link).hasValue(Pattern.compile(".*/desk/welcome/.+"));
        axe.lookAt("A one-time link");
        return link.inputValue();
    }

    private static void choosePassword(Page page, AxeInspection axe, String link) {
        page.navigate(link);
        assertThat(Screen.heading(page, "Welcome, Ida Blom")).isVisible();
        axe.lookAt(page, "Welcome");
        choose(page, "New password", "Set password");
        axe.lookAt(page, "Welcome, done");
    }

    private static void lookAtEmptyScreens(Page page, AxeInspection axe, RunningCountersign countersign) {
        assertThat(page.getByText("Nothing waits for you.")).isVisible();
        axe.lookAt(page, "Home, empty");
        new Desk(page, countersign).goTo("Articles");
        assertThat(page.getByText("No articles yet.")).isVisible();
        axe.lookAt(page, "Articles, empty");
        Page visitor = page.context().newPage();
        visitor.navigate(countersign.address("/"));
        axe.lookAt(visitor, "The public home page, empty");
        visitor.close();
    }

    /**
     * Types on while the server dies.
     *
     * @return the text that the screen called saved at the latest moment
     */
    private static String typeWhileKilling(ArticleScreen draft, RunningCountersign countersign) {
        StringBuilder typed = new StringBuilder(CONFIRMED);
        String confirmed = CONFIRMED;
        CompletableFuture<Void> death = new CompletableFuture<>();
        for (int i = 0; i < UNDER_WAY.length(); i++) {
            if (i == LETTERS_BEFORE_THE_END) {
                death = CompletableFuture.runAsync(countersign::kill);
            }
            draft.body().page().keyboard().type(UNDER_WAY.substring(i, i + 1));
            typed.append(UNDER_WAY.charAt(i));
            if (draft.saysSaved()) {
                confirmed = typed.toString();
            }
        }
        death.join();
        draft.expectOffline();
        return confirmed;
    }
}
