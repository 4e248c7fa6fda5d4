package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** A table, an image, a citation and a replacement, and no mouse anywhere; axe-core looks at each menu and dialog. */
@Journey
class EverythingIsWrittenByKeyboardIT {

    private static final String ALT = "Boats in the harbor in the morning";

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @SuppressWarnings("NullAway.Init")
    private Keys keys;

    @SuppressWarnings("NullAway.Init")
    private ArticleScreen draft;

    @SuppressWarnings("NullAway.Init")
    private AxeInspection axe;

    @Test
    void aTableAnImageACitationAndAReplacement(RunningCountersign countersign, Browsers browsers) throws IOException {
        page = browsers.window();
        // Choosers are caught from here on: a browser told to only as the key is pressed now and then is told too late.
        page.onFileChooser(chooser -> {});
        keys = new Keys(page);
        axe = new AxeInspection(page);
        draft = Desk.signIn(page, countersign, countersign.account(Role.AUTHOR)).startArticle("Written by keyboard");
        draft.body().focus();
        keys.type("Nothing to eat for two hours");
        citation();
        table();
        image();
        replacement();
        help();
        draft.expectSaved();
        page.reload();
        draft.whenReady();
        expectWritten();
        axe.expectNothingGrave();
    }

    private void citation() {
        keys.type(" /cit");
        assertThat(Screen.named(page, AriaRole.LISTBOX, "Slash menu")).isVisible();
        axe.lookAt("The slash menu");
        keys.press("Enter");
        Locator dialog = Screen.dialog(page, "Citation");
        keys.typeInto(Screen.named(dialog, AriaRole.TEXTBOX, "Reference"), "Fasting before sedation");
        keys.press("Tab");
        keys.typeInto(Screen.named(dialog, AriaRole.TEXTBOX, "DOI, PMID or address"), "pmid 123456");
        axe.lookAt("The citation dialog");
        keys.press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(draft.body().getByLabel("Reference 1: Fasting before sedation PMID 123456"))
                .isVisible();
    }

    private void table() {
        keys.press("Enter");
        keys.type("/table");
        keys.press("Enter");
        keys.type("Food");
        keys.press("Tab");
        keys.type("Hours");
        for (String cell : new String[] {"", "Milk", "Six hours", "", "Water", "Two hours"}) {
            keys.press("Tab");
            keys.type(cell);
        }
        keys.press("Alt+F10");
        keys.goTo("ArrowRight", draft.tool("Table"));
        keys.press("ArrowDown");
        keys.goTo("ArrowDown", Screen.named(page, AriaRole.MENUITEM, "Delete column"));
        axe.lookAt("The menu of a table");
        keys.press("Escape");
        keys.press("Escape");
        assertThat(draft.body()).isFocused();
    }

    private void image() throws IOException {
        keys.press("Control+End");
        keys.press("Alt+F10");
        keys.goTo("ArrowRight", draft.tool("Image"));
        keys.press("Enter");
        Locator dialog = Screen.dialog(page, "Image");
        assertThat(dialog).isVisible();
        axe.lookAt("The image dialog");
        keys.tabTo(Screen.button(dialog, "Choose a file"));
        FileChooser chooser = page.waitForFileChooser(() -> keys.press("Enter"));
        chooser.setFiles(new FilePayload("IMG_2034.png", "image/png", picture()));
        Locator description = Screen.dialog(page, "Describe the image");
        keys.typeInto(description.getByLabel("Alt text"), "IMG_2034");
        keys.tabTo(Screen.button(description, "Insert image"));
        keys.press("Enter");
        assertThat(description.getByRole(AriaRole.ALERT)).containsText("is a file name");
        axe.lookAt("An alt text that is refused");
        keys.press("Control+A");
        keys.typeInto(description.getByLabel("Alt text"), ALT);
        keys.activate(Screen.button(description, "Insert image"));
        assertThat(Screen.named(draft.body(), AriaRole.IMG, ALT)).isVisible();
        keys.type("The harbor");
    }

    private void replacement() {
        keys.press("Control+f");
        Locator panel = Screen.named(page, AriaRole.SEARCH, "Find and replace");
        keys.typeInto(Screen.named(panel, AriaRole.TEXTBOX, "Find"), "two hours");
        assertThat(panel.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("\\d of 2"));
        axe.lookAt("Find and replace");
        keys.tabTo(Screen.named(panel, AriaRole.TEXTBOX, "Replace with"));
        keys.type("four hours");
        keys.activate(Screen.button(panel, "Replace all"));
        assertThat(panel.getByRole(AriaRole.STATUS)).hasText("2 replaced");
        keys.press("Escape");
        assertThat(draft.body()).isFocused();
    }

    private void help() {
        keys.press("Control+/");
        assertThat(Screen.dialog(page, "Keyboard help")).isVisible();
        axe.lookAt("Keyboard help");
        keys.press("Escape");
        assertThat(draft.body()).isFocused();
    }

    private void expectWritten() {
        assertThat(draft.body().getByText("Nothing to eat for four hours")).isVisible();
        assertThat(Screen.named(draft.body(), AriaRole.COLUMNHEADER, "Food")).isVisible();
        assertThat(Screen.named(draft.body(), AriaRole.CELL, "four hours")).isVisible();
        assertThat(Screen.named(draft.body(), AriaRole.IMG, ALT)).isVisible();
        assertThat(draft.body().getByText("The harbor")).isVisible();
        assertThat(draft.body().getByLabel("Reference 1: Fasting before sedation PMID 123456"))
                .isVisible();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
