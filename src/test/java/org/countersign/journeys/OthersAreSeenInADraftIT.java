package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** Two people in one draft see each other, and that the other has left. */
@Journey
class OthersAreSeenInADraftIT {

    private static final int MILLISECONDS_TO_BE_GONE = 15_000;

    @Test
    void byNameAndByCursorUntilTheyLeave(RunningCountersign countersign, Browsers browsers) {
        Account editor = countersign.account(Role.EDITOR);
        Page mine = browsers.window();
        ArticleScreen draft =
                Desk.signIn(mine, countersign, countersign.account(Role.AUTHOR)).startArticle("Two who see each other");
        draft.writeOn("Eat nothing for four hours.");
        draft.expectSaved();

        Page theirs = browsers.window();
        ArticleScreen same = Desk.signIn(theirs, countersign, editor).openArticle(draft.address());
        same.writeOn(" Drink water.");
        Locator here = Screen.named(mine, AriaRole.LIST, "Who else is here");
        assertThat(here).containsText(editor.name());
        Locator name = mine.locator(".others-name");
        assertThat(name).hasAttribute("data-name", editor.name());
        assertThat(mine.getByRole(AriaRole.STATUS)
                        .getByText(editor.name() + " is here now.", new Locator.GetByTextOptions().setExact(true)))
                .isAttached();

        same.body().focus();
        theirs.keyboard().press("Shift+Control+Home");
        assertThat(mine.locator(".others-selection").first()).isVisible();

        theirs.context().close();
        assertThat(here).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(MILLISECONDS_TO_BE_GONE));
        assertThat(name).hasCount(0);
    }
}
