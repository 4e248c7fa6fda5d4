package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** An author keeps a version, writes on, compares the two, and comes back to the first, all by keyboard. */
@Journey
class AVersionIsComparedAndRestoredIT {

    @Test
    void byKeyboardAlone(RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window();
        ArticleScreen draft =
                Desk.signIn(page, countersign, countersign.account(Role.AUTHOR)).startArticle("Before an infusion");
        draft.writeOn("Nobody should drive home on the same day. Take 20 mg.");
        draft.expectSaved();
        String address = draft.address();
        Keys keys = new Keys(page);
        saveVersion(page, keys, "Before the rewrite");

        draft.writeOn(" Call us when in doubt.");
        draft.expectSaved();
        draft.openTab("History");
        AxeInspection axe = new AxeInspection(page);
        chooseBoth(page, keys, axe);
        compare(page, keys, axe);

        page.navigate(address);
        draft.whenReady().openTab("History");
        restore(page, keys);
        assertThat(draft.body()).hasText("Nobody should drive home on the same day. Take 20 mg.");
        assertThat(page.getByText("Revision 3", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void saveVersion(Page page, Keys keys, String name) {
        menuItem(page, keys, "More actions", "Save a version");
        Locator dialog = Screen.dialog(page, "Save a version");
        keys.typeInto(dialog.getByLabel("Name"), name);
        keys.press("Enter");
        assertThat(dialog).hasCount(0);
    }

    private static void chooseBoth(Page page, Keys keys, AxeInspection axe) {
        for (String name : List.of("Compare the draft", "Compare revision 1")) {
            Locator box = Screen.named(page, AriaRole.CHECKBOX, name);
            box.focus();
            keys.press("Space");
            assertThat(box).isChecked();
        }
        Locator compare = Screen.button(page, "Compare the chosen two");
        assertThat(compare).isEnabled();
        axe.lookAt("History");
        compare.focus();
        keys.press("Enter");
    }

    private static void compare(Page page, Keys keys, AxeInspection axe) {
        assertThat(page).hasURL(Pattern.compile(".*/compare\\?from=1&to=draft"));
        assertThat(page.getByText("1 change: 1 addition")).isVisible();
        keys.press("n");
        Locator change = page.locator("#change-1");
        assertThat(change).isFocused();
        assertThat(change).hasText("Added:  Call us when in doubt.");
        assertThat(page.getByText("1 of 1")).isVisible();
        axe.lookAt("Compare, inline");
        Locator sideBySide = Screen.button(page, "Side by side");
        sideBySide.focus();
        keys.press("Enter");
        assertThat(sideBySide).hasAttribute("aria-pressed", "true");
        keys.press("p");
        assertThat(page.locator("#change-1")).isFocused();
        axe.lookAt("Compare, side by side");
        axe.expectNothingGrave();
    }

    private static void restore(Page page, Keys keys) {
        menuItem(page, keys, "Actions for revision 1", "Restore this revision");
        Locator dialog = Screen.named(page, AriaRole.ALERTDIALOG, "Restore revision 1?");
        assertThat(dialog).containsText("nothing is lost");
        keys.activate(Screen.button(dialog, "Restore this revision"));
        assertThat(dialog).hasCount(0);
    }

    private static void menuItem(Page page, Keys keys, String menu, String item) {
        Locator opener = Screen.button(page, menu);
        opener.focus();
        keys.press("Enter");
        keys.goTo("ArrowDown", Screen.named(page, AriaRole.MENUITEM, item));
        keys.press("Enter");
    }
}
