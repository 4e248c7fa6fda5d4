package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed in the middle of a word, its PostgreSQL stays behind; whatever said "Saved" is there again. */
@Journey
class ConfirmedKeystrokesSurviveAKillIT {

    private static final String CONFIRMED = "What the desk called saved is on disk. ";
    private static final String TYPED_DURING_THE_KILL = "Whether these words arrive, nobody was promised. ".repeat(4);

    @TempDir
    private Path data;

    @Test
    void whatWasSavedIsThereAfterTheNextStart(Browsers browsers) throws Exception {
        String path;
        try (RunningCountersign first = RunningCountersign.on(data)) {
            Page page = browsers.window();
            ArticleScreen draft =
                    Desk.signIn(page, first, first.account(Role.AUTHOR)).startArticle("Killed in the middle of a word");
            path = URI.create(draft.address()).getPath();
            draft.writeOn(CONFIRMED);
            draft.expectSaved();
            CompletableFuture<Void> killed = CompletableFuture.runAsync(first::kill);
            page.keyboard().type(TYPED_DURING_THE_KILL);
            killed.join();
        }
        try (RunningCountersign second = RunningCountersign.on(data)) {
            ArticleScreen draft = Desk.signIn(browsers.window(), second, second.account(Role.AUTHOR))
                    .openArticle(second.address(path));
            assertThat(draft.body()).containsText(CONFIRMED.strip());
            assertThat(CONFIRMED + TYPED_DURING_THE_KILL)
                    .startsWith(draft.body().innerText().strip());
            for (Role role : Role.values()) {
                Desk.signIn(browsers.window(), second, second.account(role));
            }
        }
    }
}
