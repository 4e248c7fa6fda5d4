package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** Chosen, dropped and pasted; refused where it is no image; described, and found again. */
@Journey
class ImagesComeIntoTheLibraryIT {

    @Test
    void byButtonByDropAndByPaste(RunningCountersign countersign, Browsers browsers) throws IOException {
        Desk author = Desk.signIn(browsers.window(), countersign, countersign.account(Role.AUTHOR));
        author.goTo("Media");
        Page page = author.page();
        byButton(page, countersign);
        severalOfWhichOneIsNoImage(page);
        byDropOrPaste(page, "drop", "Dropped here", Color.MAGENTA);
        byDropOrPaste(page, "paste", "Pasted here", Color.ORANGE);
        isFound(page);
    }

    private static void byButton(Page page, RunningCountersign countersign) throws IOException {
        page.locator("input[type=file]").setInputFiles(image("Chosen here", Color.GREEN));
        Locator dialog = Screen.dialog(page, "Chosen here");
        dialog.getByLabel("Alt text").fill("image of a green field");
        Screen.button(dialog, "Save details").click();
        assertThat(dialog.getByText("Leave out “image of”")).isVisible();
        hasNoBarriers(page);
        dialog.getByLabel("Alt text").fill("A green field");
        Screen.button(dialog, "Save details").click();
        assertThat(dialog).isHidden();
        Locator picture = card(page, "Chosen here").locator("img");
        Assertions.assertThat(picture.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(480);
        String address = String.valueOf(picture.evaluate("image => image.src"));
        Assertions.assertThat(page.request().get(address).status()).isEqualTo(200);
        Assertions.assertThat(page.context()
                        .browser()
                        .newContext()
                        .request()
                        .get(countersign.address("/media/" + address.split("/media/", 2)[1]))
                        .status())
                .isEqualTo(404);
    }

    private static void severalOfWhichOneIsNoImage(Page page) throws IOException {
        FilePayload trap = new FilePayload(
                "harmless.png",
                "image/png",
                "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            image("One of several", Color.CYAN), trap, image("Another of several", Color.PINK)
        });
        Locator uploads = Screen.named(page, AriaRole.REGION, "Uploads");
        assertThat(uploads.getByText("This is a web page and not an image")).isVisible();
        assertThat(card(page, "One of several")).isVisible();
        assertThat(card(page, "Another of several")).isVisible();
        hasNoBarriers(page);
        Screen.button(uploads, "Dismiss harmless.png").click();
        assertThat(uploads).isHidden();
    }

    private static void byDropOrPaste(Page page, String how, String name, Color colour) throws IOException {
        FilePayload file = image(name, colour);
        page.evaluate("""
                ([how, name, bytes]) => {
                  const data = new DataTransfer();
                  const file = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
                  data.items.add(new File([file], name, { type: 'image/png' }));
                  const event = how === 'drop'
                    ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
                    : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
                  document.body.dispatchEvent(event);
                }
                """, new Object[] {how, file.name, Base64.getEncoder().encodeToString(file.buffer)});
        Locator dialog = Screen.dialog(page, name);
        Screen.button(dialog, "Cancel").click();
        assertThat(card(page, name)).containsText("Needs alt text");
    }

    private static void isFound(Page page) {
        page.getByLabel("Search media").fill("green field");
        assertThat(card(page, "Chosen here")).isVisible();
        assertThat(card(page, "Pasted here")).isHidden();
        page.reload();
        assertThat(page.getByLabel("Search media")).hasValue("green field");
        assertThat(card(page, "Chosen here")).isVisible();
    }

    private static Locator card(Page page, String name) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void hasNoBarriers(Page page) {
        AxeInspection axe = new AxeInspection(page);
        axe.lookAt("Media");
        axe.expectNothingGrave();
    }

    /** A picture that no other test draws. */
    private static FilePayload image(String name, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 1200, 450 + Math.floorMod(name.hashCode(), 300));
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return new FilePayload(name + ".png", "image/png", file.toByteArray());
    }
}
