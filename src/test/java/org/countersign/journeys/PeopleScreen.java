package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.countersign.people.Role;

/** Where administrators let people in. */
final class PeopleScreen {

    private static final String PASSWORD = "seven quiet rooms by the harbor";

    private final Page page;

    PeopleScreen(Desk administrator) {
        page = administrator.page();
        administrator.goTo("People");
    }

    /** Somebody with a licence, who has followed their link in a window of their own. */
    Account hireReviewer(String name, RunningCountersign countersign, Page own) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@harborlane.example";
        own.navigate(invite(name, email)
                .replaceFirst("^.*(?=/desk/)", countersign.address("/").replaceFirst("/$", "")));
        own.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        own.getByLabel("New password again").fill(PASSWORD);
        own.keyboard().press("Enter");
        assertThat(Screen.heading(own, "Your password is set")).isVisible();
        recordLicence(name);
        return new Account(Role.REVIEWER, email, PASSWORD, name);
    }

    /** @return the link */
    private String invite(String name, String email) {
        Screen.button(page, "Invite person").click();
        Locator dialog = Screen.dialog(page, "Invite person");
        dialog.getByLabel("Name").fill(name);
        dialog.getByLabel("Email").fill(email);
        dialog.getByLabel("Author").uncheck();
        dialog.getByLabel("Medical reviewer").check();
        Screen.button(dialog, "Invite person").click();
        String link = page.getByLabel("One-time link").inputValue();
        Screen.button(page, "Done").click();
        return link;
    }

    private void recordLicence(String name) {
        Screen.button(page, "Actions for " + name).click();
        Screen.named(page, AriaRole.MENUITEM, "Licence…").click();
        Locator dialog = Screen.dialog(page, "Licence of " + name);
        dialog.getByLabel("Licence number").fill("B-20417");
        dialog.getByLabel("Region").fill("California");
        // Past its calendar, which opens and closes at moments of its own.
        Screen.named(dialog, AriaRole.COMBOBOX, "Expires on")
                .evaluate(
                        "(input, day) => { input.closest('vaadin-date-picker').value = day; }",
                        LocalDate.now(ZoneId.systemDefault()).plusYears(2).toString());
        Screen.button(dialog, "Record licence").click();
        assertThat(dialog).hasCount(0);
    }
}
