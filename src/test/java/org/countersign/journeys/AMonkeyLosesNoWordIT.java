package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Three browsers type, paste, delete, undo, go offline, are killed and return, while the server is killed: twice, or
 * once in a run of a few seconds. It plays when asked, by {@code -Dmonkey.minutes=5}, and not in every run, because what
 * meets what is up to the machine. The chances are the same each time unless {@code -Dmonkey.seed=42} says otherwise.
 */
@EnabledIfSystemProperty(named = "monkey.minutes", matches = ".+")
class AMonkeyLosesNoWordIT {

    private static final Logger log = LoggerFactory.getLogger(AMonkeyLosesNoWordIT.class);
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final char FIRST_LETTER = '\u4e00';

    private final long seed = Long.getLong("monkey.seed", 107_637);
    private final Duration time =
            Duration.ofSeconds(Math.round(Double.parseDouble(System.getProperty("monkey.minutes", "5")) * 60));
    private final Random random = new Random(seed);
    private final Set<Character> typed = new LinkedHashSet<>();
    private final Set<Character> deleted = new HashSet<>();
    private final List<MonkeyBrowser> browsers = new ArrayList<>();
    private final Set<MonkeyBrowser> signedOut = new HashSet<>();
    private final MonkeyStory story = new MonkeyStory();
    private char next = FIRST_LETTER;
    private String address = "";

    @Test
    void whatEverybodyTypedIsThereOrWasDeletedOrIsOfferedBack(@TempDir Path folder) throws Exception {
        log.info("The monkey's seed is {}, its time {}", seed, time);
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                RunningCountersign countersign = RunningCountersign.withSampleClinic(folder.resolve("data"))) {
            try {
                begin(playwright, folder, countersign);
                playUntil(System.nanoTime() + time.toNanos(), countersign);
                end(playwright, folder, countersign);
            } finally {
                browsers.forEach(MonkeyBrowser::close);
            }
        }
    }

    private void begin(Playwright playwright, Path folder, RunningCountersign countersign) {
        List<Role> roles = List.of(Role.AUTHOR, Role.EDITOR, Role.AUTHOR);
        for (Role role : roles) {
            Path profile = folder.resolve("browser-" + browsers.size());
            browsers.add(new MonkeyBrowser(playwright, profile, countersign, countersign.account(role)));
        }
        MonkeyBrowser first = browsers.getFirst();
        ArticleScreen screen = first.signIn(first.page()).startArticle("What the monkey wrote");
        address = screen.address();
        screen.writeOn("Eat nothing for four hours before your visit.");
        browsers.stream().skip(1).forEach(browser -> browser.open(address));
    }

    /** The server dies after a third of the time, after two thirds again when there is much, and is soon back. */
    private void playUntil(long end, RunningCountersign countersign) {
        long third = (end - System.nanoTime()) / 3;
        List<Long> deaths = new ArrayList<>(List.of(end - 2 * third));
        if (time.compareTo(SHORT) > 0) {
            deaths.add(end - third);
        }
        CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);
        while (System.nanoTime() < end || !restart.isDone() || !deaths.isEmpty()) {
            if (restart.isDone() && !deaths.isEmpty() && System.nanoTime() > deaths.getFirst()) {
                deaths.removeFirst();
                countersign.kill();
                restart = CompletableFuture.runAsync(() -> startAgain(countersign));
                signedOut.addAll(browsers);
                story.tell("server killed", "The server was killed");
            }
            actIfPossible(browsers.get(random.nextInt(browsers.size())), restart.isDone());
        }
        restart.join();
    }

    private static void startAgain(RunningCountersign countersign) {
        try {
            countersign.startAgain();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void actIfPossible(MonkeyBrowser browser, boolean isServerUp) {
        try {
            if (browser.hasDraft()) {
                act(browser, isServerUp);
            } else if (isServerUp) {
                note(browser, "sent to the sign-in", "");
                browser.open(address);
            }
        } catch (PlaywrightException e) {
            // The desk loads its page anew once it finds that the session has ended: then somebody types into nothing.
            note(browser, "interrupted", "");
            log.debug("Interrupted", e);
        }
    }

    private void act(MonkeyBrowser browser, boolean isServerUp) {
        int chance = random.nextInt(100);
        if (chance < 45) {
            String letters = letters(1 + random.nextInt(5));
            note(browser, "typed", letters);
            browser.type(letters, random);
            noteTyped(browser, letters);
        } else if (chance < 52) {
            String letters = letters(5);
            note(browser, "pasted", letters);
            browser.paste(
                    "<p>%s</p><ul><li>%s</li></ul>".formatted(letters.substring(0, 3), letters.substring(3)), random);
            noteTyped(browser, letters);
        } else if (chance < 66) {
            takingAway(
                    browser,
                    () -> browser.deleteSome(random, letters -> {
                        note(browser, "deleted", letters);
                        letters.chars().forEach(letter -> deleted.add((char) letter));
                    }));
        } else if (chance < 72) {
            note(browser, "split", "");
            browser.splitParagraph(random);
        } else if (chance < 80) {
            note(browser, "undone", "");
            takingAway(browser, () -> browser.press("Control+z"));
        } else if (chance < 83) {
            note(browser, "redone", "");
            takingAway(browser, () -> browser.press("Control+y"));
        } else if (chance < 92) {
            note(browser, browser.isOffline() ? "online" : "offline", "");
            browser.setOffline(!browser.isOffline());
        } else if (isServerUp) {
            leaveAndReturn(browser);
        }
    }

    private void leaveAndReturn(MonkeyBrowser browser) {
        if (signedOut.remove(browser) && random.nextBoolean()) {
            note(browser, "signed in in another tab", "");
            browser.signInInAnotherTab();
        } else if (random.nextInt(3) > 0) {
            note(browser, "browser killed", "");
            browser.killAndStartAgain();
            browser.open(address);
        } else {
            note(browser, "reloaded", "");
            browser.open(address);
        }
    }

    private void note(MonkeyBrowser browser, String what, String letters) {
        story.tell(what, "Browser " + browsers.indexOf(browser) + " " + what + " " + letters);
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(next++);
        }
        return letters.toString();
    }

    /** What stands on the screen was typed. */
    private void noteTyped(MonkeyBrowser browser, String letters) {
        String text = browser.text();
        letters.chars().filter(letter -> text.indexOf(letter) >= 0).forEach(letter -> typed.add((char) letter));
    }

    /** What its own browser does not show any more afterwards, somebody took away. */
    private void takingAway(MonkeyBrowser browser, Runnable action) {
        String before = browser.text();
        action.run();
        String after = browser.text();
        before.chars().filter(letter -> after.indexOf(letter) < 0).forEach(letter -> deleted.add((char) letter));
    }

    private void end(Playwright playwright, Path folder, RunningCountersign countersign) {
        browsers.forEach(browser -> browser.open(address));
        browsers.forEach(MonkeyBrowser::expectSaved);
        // What one of them had to merge at its return, all have seen by now.
        browsers.forEach(browser -> browser.open(address));
        MonkeyBrowser fresh =
                new MonkeyBrowser(playwright, folder.resolve("fresh"), countersign, countersign.account(Role.EDITOR));
        browsers.add(fresh);
        fresh.open(address);
        String stored = fresh.text();
        String offered = browsers.stream().map(MonkeyBrowser::offered).collect(Collectors.joining());
        log.info(
                "The monkey (seed {}) did {}; {} letters typed, {} deleted, {} offered back, {} in the draft",
                seed,
                story.counts(),
                typed.size(),
                deleted.size(),
                offered.length(),
                stored.length());
        assertThat(browsers).extracting(MonkeyBrowser::text).as("seed %d", seed).allMatch(stored::equals);
        Set<Character> lost = typed.stream()
                .filter(letter ->
                        stored.indexOf(letter) < 0 && !deleted.contains(letter) && offered.indexOf(letter) < 0)
                .collect(Collectors.toSet());
        assertThat(lost)
                .as("seed %d: neither in the draft, nor deleted, nor offered back:%n%s", seed, story.around(lost))
                .isEmpty();
        assertThat(typed)
                .as("seed %d: there twice", seed)
                .allMatch(letter -> stored.indexOf(letter) == stored.lastIndexOf(letter));
    }
}
