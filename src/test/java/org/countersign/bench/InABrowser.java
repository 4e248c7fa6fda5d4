package org.countersign.bench;

import java.util.Arrays;
import java.util.Map;

/**
 * What somebody at the desk waits for, in a real browser: from a click until the next screen is painted, and from a key
 * until its letter is; and how much JavaScript comes before the first screens.
 */
record InABrowser(Installation installation, Clinic clinic, WorkFolder folder) implements Scenario {

    private static final int CLICKS = 10;
    private static final int KEYS = 100;

    /** In milliseconds, which is faster than people type: what comes without any pause is never painted key by key. */
    private static final int BETWEEN_KEYS = 80;

    private static final String NAVIGATION =
            "[...document.querySelectorAll('a')].find(a => a.textContent.trim() === '%s')";
    private static final String PASSWORD = "document.querySelector('input[type=password]')";
    private static final String HOME = "document.querySelector('h1, h2') && " + NAVIGATION.formatted("Articles");
    private static final String ROW =
            "[...document.querySelectorAll('vaadin-grid-cell-content a')].find(a => a.textContent.trim())";
    private static final String HEADING =
            "[...document.querySelectorAll('h2')].find(h => h.textContent.trim().startsWith('%s'))";
    static final String EDITOR = "document.querySelector('.ProseMirror[aria-label=\"Article body\"] p')";

    /** Until then a browser asks whether the page may be left. */
    private static final String SAVED =
            "[...document.querySelectorAll('[role=status]')].some(status => status.textContent.trim() === 'Saved')";

    @Override
    public String name() {
        return "In a browser";
    }

    @Override
    public void run(Report report) throws Exception {
        if (Chromium.installed().isEmpty()) {
            report.note("inABrowser", "No Chromium here");
            return;
        }
        String desk = "http://127.0.0.1:" + installation.port() + "/desk";
        try (Chromium browser =
                Chromium.start(Chromium.installed().get(), folder.path().resolve("browser"))) {
            noteJavaScript(browser, desk + "/sign-in", PASSWORD, "SignIn", report);
            signIn(browser, installation, clinic.staff().author(0), desk);
            noteJavaScript(browser, desk, HOME, "Home", report);
            measureClicks(browser, desk, report);
            measureHome(browser, desk + "/articles", "an author's", "Continue writing", report);
            measureKeys(browser, desk + "/articles/" + clinic.longOnes().get(1).id(), "20,000 words", report);
            measureKeys(browser, desk + "/articles/" + clinic.manyRevisions().id(), "1,000 words", report);
            signIn(browser, installation, clinic.staff().reviewer(0), desk);
            measureHome(browser, desk + "/articles", "a reviewer's", "Awaiting your review", report);
        }
    }

    /** As it comes over the line: what the page asks for until its screen is there. */
    private static void noteJavaScript(Chromium browser, String page, String until, String screen, Report report) {
        browser.open(page, until);
        double bytes = browser.evaluate("""
            performance.getEntriesByType('resource').filter(file => new URL(file.name).pathname.endsWith('.js'))
                .reduce((sum, file) => sum + file.encodedBodySize, 0)
            """).asDouble();
        report.note("javaScriptKilobytesBefore" + screen, Math.round(bytes / 1000));
    }

    static void signIn(Chromium browser, Installation installation, Staff.Member person, String desk) throws Exception {
        String[] cookie = Browserless.signIn(installation.port(), person).split("=", 2);
        browser.call("Network.setCookie", Map.of("name", cookie[0], "value", cookie[1], "url", desk));
    }

    private static void measureClicks(Chromium browser, String desk, Report report) {
        long[] list = new long[CLICKS];
        long[] article = new long[CLICKS];
        for (int i = 0; i < CLICKS; i++) {
            browser.open(desk, HOME);
            list[i] = click(browser, NAVIGATION.formatted("Articles"), ROW);
            article[i] = click(browser, ROW, EDITOR);
        }
        report.add(Timings.of("Browser: Home to Articles, click to painted", list));
        report.add(Timings.of("Browser: Articles to an article, click to painted", article));
    }

    /** An author's has what they are writing; a medical reviewer's whatever is in review, which they may decide. */
    private static void measureHome(Chromium browser, String list, String whose, String heading, Report report) {
        long[] home = new long[CLICKS];
        for (int i = 0; i < CLICKS; i++) {
            browser.open(list, ROW);
            home[i] = click(browser, NAVIGATION.formatted("Home"), HEADING.formatted(heading));
        }
        report.add(Timings.of("Browser: Articles to " + whose + " Home, click to painted", home));
    }

    /** How long it takes from a click until something is there and painted. */
    private static long click(Chromium browser, String on, String until) {
        double milliseconds = browser.evaluate("""
            new Promise((done, failed) => {
                const began = performance.now();
                (%s).click();
                const look = () => {
                    if (performance.now() - began > 30000) failed(new Error('in vain'));
                    else if (%s) requestAnimationFrame(() => done(performance.now() - began));
                    else requestAnimationFrame(look);
                };
                look();
            })
            """.formatted(on, until)).asDouble();
        return (long) (milliseconds * 1e6);
    }

    private static void measureKeys(Chromium browser, String article, String size, Report report)
            throws InterruptedException {
        browser.open(article, EDITOR);
        browser.evaluate("""
            window.painted = [];
            (() => {
                const selection = getSelection();
                selection.collapse(%s, 0);
                document.querySelector('.ProseMirror[aria-label="Article body"]').focus();
                addEventListener('keydown', event => requestAnimationFrame(() => {
                    const channel = new MessageChannel();
                    channel.port1.onmessage = () => painted.push(performance.now() - event.timeStamp);
                    channel.port2.postMessage(0);
                }), true);
            })()
            """.formatted(EDITOR));
        for (int i = 0; i < KEYS; i++) {
            browser.press((char) ('a' + i % 26));
            Thread.sleep(BETWEEN_KEYS);
        }
        String painted = browser.evaluate("painted.map(value => value.toFixed(2)).join(' ')")
                .asString("");
        browser.await(SAVED);
        long[] taken = Arrays.stream(painted.split(" "))
                .filter(value -> !value.isEmpty())
                .mapToLong(value -> (long) (Double.parseDouble(value) * 1e6))
                .toArray();
        report.add(Timings.of("Browser: key to paint, " + size, taken));
    }
}
