package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** What administrators decide about reviews. */
final class SettingsScreen {

    private final Page page;

    SettingsScreen(Page page, RunningCountersign countersign) {
        this.page = page;
        page.navigate(countersign.address("/desk/settings/reviews"));
    }

    /** One that editors decide, after those that there are. */
    void addStageForPosts() {
        Screen.button(page, "Add stage for Posts").click();
        Screen.button(page, "Save for Posts").click();
        assertThat(page.getByText("Saved").first()).isVisible();
    }
}
