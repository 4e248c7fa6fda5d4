package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;

/** Both write into the same paragraph at the same time, and both keep every letter. */
@Journey
class TwoPeopleInOneDraftIT {

    private static final int LETTERS = 500;
    private static final int MILLISECONDS_PER_LETTER = 15;
    private static final Pattern BOTH_TEXTS = Pattern.compile("[a-zA-Z]{" + 2 * LETTERS + "}");

    private final String small = "abcdefghijklmnopqrstuvwxyz".repeat(20).substring(0, LETTERS);
    private final String capital = "ZYXWVUTSRQPONMLKJIHGFEDCBA".repeat(20).substring(0, LETTERS);

    @Test
    void bothKeepWhatTheyTyped(RunningCountersign countersign, Browsers browsers) throws Exception {
        String address = Desk.signIn(browsers.window(), countersign, countersign.account(Role.AUTHOR))
                .startArticle("Two people, one draft")
                .address();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<String> author = people.submit(typist(countersign, Role.AUTHOR, address, small, together));
            Future<String> editor = people.submit(typist(countersign, Role.EDITOR, address, capital, together));
            String text = author.get();
            assertThat(editor.get()).isEqualTo(text);
            assertThat(text.replaceAll("[^a-z]", "")).isEqualTo(small);
            assertThat(text.replaceAll("[^A-Z]", "")).isEqualTo(capital);
        }
    }

    /** A person in a browser of their own; the answer is the text that they see at the end, and again after a reload. */
    private static Callable<String> typist(
            RunningCountersign countersign, Role role, String address, String text, CyclicBarrier together) {
        return () -> {
            try (Browsers browsers = new Browsers()) {
                Page page = browsers.window();
                ArticleScreen draft = Desk.signIn(page, countersign, countersign.account(role))
                        .openArticle(address);
                draft.body().focus();
                together.await(2, TimeUnit.MINUTES);
                page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(MILLISECONDS_PER_LETTER));
                draft.expectSaved();
                // One types faster than the other: both texts are there once both have finished.
                together.await(5, TimeUnit.MINUTES);
                assertThat(draft.body()).hasText(BOTH_TEXTS);
                String seen = draft.body().textContent().strip();
                page.reload();
                draft.whenReady();
                assertThat(draft.body()).hasText(seen);
                return seen;
            }
        };
    }
}
