package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** A list shows the rows that its window has room for, and fetches others as they are scrolled to. */
@Journey
class AListIsNoLongerThanItsWindowIT {

    private static final int HEIGHT = 600;
    private static final int ARTICLES_OF_THE_SAMPLE_CLINIC = 24;

    @Test
    void ofArticles(RunningCountersign countersign, Browsers browsers) {
        expectShort(Desk.signIn(browsers.window(), countersign, countersign.account(Role.EDITOR)), "Articles");
    }

    @Test
    void ofWhatWasDone(RunningCountersign countersign, Browsers browsers) {
        expectShort(Desk.signIn(browsers.window(), countersign, countersign.account(Role.ADMIN)), "Audit trail");
    }

    private static void expectShort(Desk desk, String screen) {
        Page page = desk.page();
        page.setViewportSize(1280, HEIGHT);
        desk.goTo(screen);
        assertThat(page.getByRole(AriaRole.ROW).nth(1)).isVisible();
        Locator list = page.locator("vaadin-grid");
        assertThat(list.boundingBox().height).isLessThan(HEIGHT);
        int rows = (int) list.evaluate("grid => grid.size");
        assertThat(rows).isGreaterThanOrEqualTo(ARTICLES_OF_THE_SAMPLE_CLINIC);
        assertThat(page.getByRole(AriaRole.ROW).count()).isLessThan(ARTICLES_OF_THE_SAMPLE_CLINIC);
    }
}
