package org.countersign.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Chromium from the PATH, in which every person gets a window with cookies of their own. It belongs to the thread that
 * made it, as Playwright does.
 */
final class Browsers implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;
    private final List<Page> pages = new ArrayList<>();

    Browsers() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    static Path program() {
        List<Path> folders = Stream.of(System.getenv("PATH").split(Pattern.quote(java.io.File.pathSeparator), -1))
                .map(Path::of)
                .toList();
        return PROGRAMS.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The journeys need Chromium or Google Chrome on the PATH"));
    }

    /** An empty window of somebody who has never been here. */
    Page window() {
        return window(ColorScheme.LIGHT);
    }

    Page window(ColorScheme colours) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        pages.add(page);
        return page;
    }

    /** What every window shows now, for whoever has to find out why a journey failed. */
    void picture(Path folder, String name) {
        for (int i = 0; i < pages.size(); i++) {
            Path file = folder.resolve(name + "-" + (i + 1) + ".png");
            pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
