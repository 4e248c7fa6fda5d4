package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody's hands on the keyboard, and no mouse anywhere. */
final class Keys {

    /** More stops than any screen should have between two things. */
    private static final int PATIENCE = 80;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Types into what has the focus, once it is this. */
    void typeInto(Locator focused, String text) {
        assertThat(focused).isFocused();
        type(text);
    }

    /** Presses Tab until it stands there. */
    void tabTo(Locator target) {
        goTo("Tab", target);
    }

    void tabBackTo(Locator target) {
        goTo("Shift+Tab", target);
    }

    /** Presses a key until the focus stands there. */
    void goTo(String key, Locator target) {
        assertThat(target).isVisible();
        for (int presses = 0; presses < PATIENCE && !hasFocus(target); presses++) {
            press(key);
        }
        assertThat(target).isFocused();
    }

    private static boolean hasFocus(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    void activate(Locator target) {
        tabTo(target);
        press("Enter");
    }
}
