package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a draft of 20,000 words from the list and types 200 letters into its middle: {@code -Dtyping.measure=true}. Not one of the
 * tests that always run, since what else a machine is doing shows in the figures.
 */
@Journey
@EnabledIfSystemProperty(named = "typing.measure", matches = "true")
class TypingNeverStuttersIT {

    private static final Logger log = LoggerFactory.getLogger(TypingNeverStuttersIT.class);
    private static final int WORDS = Integer.getInteger("typing.words", 20_000);
    private static final int WORDS_IN_A_PARAGRAPH = 80;
    private static final String TITLE = "Twenty thousand words";
    private static final int LETTERS = 200;
    private static final int LONGEST_TASK = 50;

    private static final String OBSERVE = """
            window.longTasks = [];
            window.keys = [];
            new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) =>
                longTasks.push({ startTime, duration }))).observe({ type: 'longtask', buffered: true });
            new PerformanceObserver((list) => list.getEntries().filter(({ name }) => name === 'keydown')
                .forEach(({ duration }) => keys.push(duration)))
                .observe({ type: 'event', durationThreshold: 16 });
            """;

    private static final String PASTE = """
            (body, html) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/html', html);
              body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }""";

    private static final String PUT_CURSOR_INTO_THE_MIDDLE = """
            (body) => {
              body.focus();
              const paragraphs = body.querySelectorAll('p');
              const text = paragraphs[Math.floor(paragraphs.length / 2)].firstChild;
              getSelection().collapse(text, Math.floor(text.length / 2));
            }""";

    /** The row and not its link, so that the list has the focus when it is left. */
    private static final String CHOOSE_FROM_THE_LIST = """
            (title) => [...document.querySelectorAll('vaadin-grid-cell-content')]
                .find((cell) => cell.textContent.includes(title)).click()""";

    @Test
    void aLongDraftOpensAndTypesWithoutALongTask(RunningCountersign countersign, Browsers browsers) {
        Page page = browsers.window();
        Desk desk = Desk.signIn(page, countersign, countersign.account(Role.AUTHOR));
        ArticleScreen screen = desk.startArticle(TITLE);
        screen.body().evaluate(PASTE, article());
        screen.expectSaved();
        page.addInitScript(OBSERVE);
        for (int run = 0; run < 3; run++) {
            desk.goHome();
            desk.goTo("Articles");
            assertThat(Screen.link(page, TITLE)).isVisible();
            page.waitForTimeout(2_000);
            takeLongTasks(page);
            page.evaluate(CHOOSE_FROM_THE_LIST, TITLE);
            screen.whenReady();
            screen.expectSaved();
            page.waitForTimeout(2_000);
            List<Double> opening = takeLongTasks(page);
            screen.body().evaluate(PUT_CURSOR_INTO_THE_MIDDLE);
            page.waitForTimeout(1_000);
            List<Double> placing = takeLongTasks(page);
            page.keyboard().type("a".repeat(LETTERS), new Keyboard.TypeOptions().setDelay(50));
            screen.expectSaved();
            page.waitForTimeout(1_000);
            List<Double> typing = takeLongTasks(page);
            log.info(
                    "Run {}: long tasks while opening {}, placing the cursor {}, typing {}; slow keys (16 ms and more) {}",
                    run,
                    opening,
                    placing,
                    typing,
                    page.evaluate("keys.sort((a, b) => b - a)"));
            assertThat(typing).allMatch(task -> task < LONGEST_TASK);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Double> takeLongTasks(Page page) {
        List<Number> durations = (List<Number>) page.evaluate("longTasks.splice(0).map(({ duration }) => duration)");
        return durations.stream()
                .map(Number::doubleValue)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static String article() {
        return IntStream.range(0, WORDS / WORDS_IN_A_PARAGRAPH)
                .mapToObj(number -> (number % 8 == 0 ? "<h2>Part " + number + "</h2>" : "") + "<p>"
                        + IntStream.range(0, WORDS_IN_A_PARAGRAPH)
                                .mapToObj(word -> "word" + (char) ('a' + (number + word) % 26))
                                .collect(Collectors.joining(" "))
                        + ".</p>")
                .collect(Collectors.joining());
    }
}
