package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fifty tabs type into one summary at the same time, on the real socket: {@code -Dload.measure=true}. How long that takes
 * depends on what else a machine is doing, so it is not one of the tests that always run.
 */
@Journey
@EnabledIfSystemProperty(named = "load.measure", matches = "true")
class FiftyPeopleInOneDraftIT {

    private static final Logger log = LoggerFactory.getLogger(FiftyPeopleInOneDraftIT.class);
    private static final int PEOPLE = 50;
    private static final int LETTERS_EACH = 10;
    private static final Duration BETWEEN_LETTERS = Duration.ofMillis(400);
    private static final char FIRST_LETTER = '\u4e00';

    @Test
    void everyLetterOfEverybodyIsThereAndAllSeeTheSame(RunningCountersign countersign, Browsers browsers)
            throws Exception {
        Desk desk = Desk.signIn(browsers.window(), countersign, countersign.account(Role.AUTHOR));
        ArticleScreen screen = desk.startArticle("Fifty people, one draft");
        URI socket = socketOf(screen, countersign);
        String cookies = desk.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        long began = System.nanoTime();
        List<LiveTypist> typists = new ArrayList<>();
        HttpClient http = HttpClient.newHttpClient();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < PEOPLE; number++) {
                typists.add(LiveTypist.open(http, socket, cookies, (char) (FIRST_LETTER + number)));
            }
            List<Callable<List<Duration>>> typing = typists.stream()
                    .map(typist -> (Callable<List<Duration>>) () -> typist.type(LETTERS_EACH, BETWEEN_LETTERS))
                    .toList();
            List<Duration> confirmations = new ArrayList<>();
            for (Future<List<Duration>> typed : threads.invokeAll(typing)) {
                confirmations.addAll(typed.get());
            }
            report(confirmations, Duration.ofNanos(System.nanoTime() - began));
            for (LiveTypist typist : typists) {
                typist.waitForVersion(PEOPLE * LETTERS_EACH);
            }
        } finally {
            // Closing it would wait for the typists to hang up.
            http.shutdownNow();
        }
        String text = typists.getFirst().text();
        assertThat(typists).allSatisfy(typist -> assertThat(typist.text()).isEqualTo(text));
        assertThat(text).hasSize(PEOPLE * LETTERS_EACH);
        assertThat(IntStream.range(0, PEOPLE))
                .allSatisfy(number -> assertThat(text.chars().filter(letter -> letter == FIRST_LETTER + number))
                        .hasSize(LETTERS_EACH));
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(screen.summary())
                .hasText(text);
    }

    private static URI socketOf(ArticleScreen screen, RunningCountersign countersign) {
        String article = screen.address().replaceFirst(".*/", "");
        return URI.create(countersign.address("/desk/live/" + article).replaceFirst("http", "ws"));
    }

    private static void report(List<Duration> confirmations, Duration took) {
        List<Duration> sorted =
                confirmations.stream().sorted(Comparator.naturalOrder()).toList();
        log.info(
                "{} people typed {} letters each in {} ms; a letter was confirmed after {} ms in the middle, {} ms for 95 %, {} ms at most",
                PEOPLE,
                LETTERS_EACH,
                took.toMillis(),
                sorted.get(sorted.size() / 2).toMillis(),
                sorted.get(sorted.size() * 95 / 100).toMillis(),
                sorted.getLast().toMillis());
    }
}
