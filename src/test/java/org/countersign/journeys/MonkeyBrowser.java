package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A browser in a process of its own, whose storage outlives it, at the draft that the monkey writes in. */
final class MonkeyBrowser implements AutoCloseable {

    /** What was typed less than this before the browser was killed may not have been kept: docs/live-editing.md. */
    private static final int MILLISECONDS_TO_KEEP = 150;

    private static final int PATIENCE = 60_000;
    /** The desk may load its page anew at any moment: whoever acts then does not wait for what is gone. */
    private static final int MOMENT = 2_000;

    private static final int LONGEST_DELETION = 8;

    /** Puts the cursor at a place, or selects some letters from there: both counted through the whole text. */
    private static final String SELECT = """
            (body, [at, length]) => {
              body.focus();
              const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT, {
                acceptNode: (text) => text.parentElement.closest('.others-caret, [contenteditable=false]')
                    ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT });
              let left = at;
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (left <= text.length) {
                  getSelection().setBaseAndExtent(text, left, text, Math.min(text.length, left + length));
                  return;
                }
                left -= text.length;
              }
            }""";

    private static final String PASTE = """
            (body, html) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/html', html);
              clipboardData.setData('text/plain', html.replace(/<[^>]*>/g, ''));
              body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }""";

    private final Playwright playwright;
    private final Path profile;
    private final RunningCountersign countersign;
    private final Account account;
    private BrowserContext context;
    private Page page;
    private boolean isOffline;

    MonkeyBrowser(Playwright playwright, Path profile, RunningCountersign countersign, Account account) {
        this.playwright = playwright;
        this.profile = profile;
        this.countersign = countersign;
        this.account = account;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        start();
    }

    private void start() {
        context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Browsers.program())
                                .setViewportSize(1440, 900)
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        context.setDefaultTimeout(PATIENCE);
        page = context.pages().getFirst();
        page.onDialog(Dialog::accept);
        isOffline = false;
    }

    Page page() {
        return page;
    }

    /** Whether the draft is on the screen, and not the sign-in that the desk sends to after a restart. */
    boolean hasDraft() {
        return body().count() > 0;
    }

    boolean isOffline() {
        return isOffline;
    }

    /** Comes to an address of the desk, through the sign-in where that is asked for. */
    ArticleScreen open(String address) {
        setOffline(false);
        page.navigate(address);
        Locator email = page.getByLabel("Email");
        ArticleScreen screen = new ArticleScreen(page);
        assertThat(email.or(screen.body()).first()).isVisible();
        if (email.isVisible()) {
            signIn(page);
            page.navigate(address);
        }
        return screen.whenReady();
    }

    Desk signIn(Page where) {
        return Desk.signIn(where, countersign, account);
    }

    /** As somebody does who finds the draft offline since they were signed out. */
    void signInInAnotherTab() {
        setOffline(false);
        Page other = context.newPage();
        signIn(other);
        other.close();
        page.bringToFront();
    }

    void setOffline(boolean offline) {
        context.setOffline(offline);
        isOffline = offline;
    }

    void type(String letters, Random random) {
        putCursorAnywhere(random, 0);
        page.keyboard().insertText(letters);
    }

    void paste(String html, Random random) {
        putCursorAnywhere(random, 0);
        body().evaluate(PASTE, html, new Locator.EvaluateOptions().setTimeout(MOMENT));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** @param chosen is given the letters before they go, for the page may be gone when they are */
    void deleteSome(Random random, Consumer<String> chosen) {
        putCursorAnywhere(random, 1 + random.nextInt(LONGEST_DELETION));
        chosen.accept((String) page.evaluate("getSelection().toString()"));
        press("Backspace");
    }

    void splitParagraph(Random random) {
        putCursorAnywhere(random, 0);
        press("Enter");
    }

    private void putCursorAnywhere(Random random, int length) {
        List<Integer> place = List.of(random.nextInt(text().length() + 1), length);
        body().evaluate(SELECT, place, new Locator.EvaluateOptions().setTimeout(MOMENT));
    }

    private Locator body() {
        return Screen.named(page, AriaRole.TEXTBOX, "Article body");
    }

    String text() {
        return body().textContent(new Locator.TextContentOptions().setTimeout(MOMENT));
    }

    /** What it offers back because it could not be merged. */
    String offered() {
        return String.join("", page.locator(".offered-text").allTextContents());
    }

    void expectSaved() {
        assertThat(page.locator("save-state > span"))
                .hasText(java.util.regex.Pattern.compile("^(Saved|Some words are not saved)$"));
    }

    /** As when the machine's power fails, but for what the disk holds. */
    void killAndStartAgain() {
        page.waitForTimeout(MILLISECONDS_TO_KEEP);
        processes().forEach(ProcessHandle::destroyForcibly);
        processes().forEach(process -> process.onExit().join());
        close();
        start();
    }

    private Stream<ProcessHandle> processes() {
        String profileArgument = "--user-data-dir=" + profile;
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains(profileArgument))
                        .orElse(false));
    }

    @Override
    public void close() {
        try {
            context.close();
        } catch (PlaywrightException e) {
            // It was killed.
        }
    }
}
