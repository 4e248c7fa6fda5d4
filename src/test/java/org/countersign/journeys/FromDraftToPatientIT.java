package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** The clinic's main job: written, questioned, changed, signed, published, read, and taken down again. */
@Journey
class FromDraftToPatientIT {

    private static final String TITLE = "What to expect on your first infusion day";

    @Test
    void anArticleReachesThePatientExactlyAsItWasSigned(RunningCountersign countersign, Browsers browsers) {
        Desk author = Desk.signIn(browsers.window(), countersign, countersign.account(Role.AUTHOR));
        Desk reviewer = Desk.signIn(browsers.window(), countersign, countersign.account(Role.REVIEWER));
        Desk editor = Desk.signIn(browsers.window(), countersign, countersign.account(Role.EDITOR));

        ArticleScreen draft = author.startArticle(TITLE);
        write(draft);
        String publicAddress = countersign.address("/articles/" + draft.slug());
        draft.submitForReview("Please look at the fasting times.");
        visit(browsers, publicAddress, 404);

        ReviewScreen first = reviewer.review(TITLE);
        first.expectText("Please look at the fasting times.");
        first.expectText("Bring a warm jacket");
        first.requestChanges("Say how long before the infusion people must not eat.");

        author.page().reload();
        draft.expectState("Draft: changes requested");
        draft.openTab("Comments");
        assertThat(author.page().getByText("Say how long before the infusion people must not eat."))
                .isVisible();
        assertThat(draft.body()).containsText("Eating and drinking matter.");
        draft.writeOn(" Do not eat for six hours before.");
        draft.expectSaved();
        draft.submitForReview("Six hours, as the protocol has it.");

        sign(reviewer, countersign.account(Role.REVIEWER));
        editor.publish(TITLE);

        readsAsSigned(visit(browsers, publicAddress, 200), countersign.account(Role.REVIEWER));

        author.page().reload();
        draft.expectState("Live: revision 2");
        assertThat(draft.body()).containsText("Do not eat for six hours before.");
        draft.writeOn(" Nobody has signed this sentence.");
        draft.expectSaved();
        draft.expectState("Live: revision 2");
        draft.expectState("Draft: writing");
        readsAsSigned(visit(browsers, publicAddress, 200), countersign.account(Role.REVIEWER));

        editor.openArticle(draft.address()).withdraw("The dose table is being checked again.");
        Page gone = visit(browsers, publicAddress, 410);
        assertThat(gone.getByText("The dose table is being checked again.")).isVisible();
    }

    private static void write(ArticleScreen draft) {
        assertThat(draft.title()).hasText(TITLE);
        draft.summary().click();
        draft.summary().pressSequentially("How the day goes, and how to prepare for it.");
        draft.writeOn("Before you come");
        draft.tool("Heading 2").click();
        draft.newLine();
        draft.writeOn("Your nurse will call you ");
        Page page = draft.body().page();
        page.keyboard().press("Control+b");
        page.keyboard().type("the day before");
        page.keyboard().press("Control+b");
        page.keyboard().type(". Read more in ");
        draft.link("our guide to preparing", "/articles");
        draft.writeOn(".");
        draft.newLine();
        draft.tool("Bulleted list").click();
        page.keyboard().type("Bring a warm jacket");
        draft.newLine();
        page.keyboard().type("Bring somebody who drives you home");
        draft.newLine();
        draft.newLine();
        page.keyboard().type("Eating and drinking matter.");
        draft.callout("Warning");
        hasItsForm(draft.body());
        draft.expectSaved();
    }

    private static void hasItsForm(Locator body) {
        assertThat(Screen.named(body, AriaRole.HEADING, "Before you come")).isVisible();
        assertThat(body.getByRole(AriaRole.STRONG).filter(new Locator.FilterOptions().setHasText("the day before")))
                .isVisible();
        assertThat(body.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Bring ")))
                .hasCount(2);
        assertThat(Screen.named(body, AriaRole.NOTE, "Warning")).isVisible();
    }

    private static void sign(Desk reviewer, Account account) {
        ReviewScreen second = reviewer.review(TITLE);
        second.expectText("Do not eat for six hours before.");
        Locator dialog = second.makeSure().approve(2);
        ReviewScreen.sign(dialog, "not the password");
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("password");
        ReviewScreen.sign(dialog, account.password());
        assertThat(reviewer.page()).hasTitle("Home");
        assertThat(reviewer.waiting("Awaiting your review", TITLE)).hasCount(0);
    }

    /** A patient who has not been here before, whose browser therefore has nothing in store. */
    private static Page visit(Browsers browsers, String address, int expectedStatus) {
        Page patient = browsers.window();
        Assertions.assertThat(patient.navigate(address).status()).as(address).isEqualTo(expectedStatus);
        return patient;
    }

    private static void readsAsSigned(Page patient, Account reviewer) {
        assertThat(Screen.heading(patient, TITLE)).isVisible();
        hasItsForm(patient.getByRole(AriaRole.ARTICLE));
        assertThat(patient.getByText("Do not eat for six hours before.")).isVisible();
        assertThat(patient.getByText("Medically reviewed by " + reviewer.name()))
                .isVisible();
        assertThat(patient.getByText("Nobody has signed this sentence.")).hasCount(0);
    }
}
