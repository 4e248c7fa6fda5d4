package org.countersign.content.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts.Outcome;
import org.countersign.content.SentSteps;
import org.countersign.shared.ArticleId;
import org.junit.jupiter.api.Test;

class OneBatchAtATimeAsksTheDatabaseTest {

    private final ArticleId article = ArticleId.random();
    private final Turns turns = new Turns();

    @Test
    void andThoseThatWaitedMeanwhileDoNot() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch decided = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = people.submit(() -> turns.take(article, batch(4, 1), () -> {
                asked.incrementAndGet();
                begun.countDown();
                await(decided);
                return Outcome.ACCEPTED;
            }));
            await(begun);
            List<Future<Boolean>> others = Stream.generate(() ->
                            people.submit(() -> turns.take(article, batch(4, 1), () -> {
                                asked.incrementAndGet();
                                return Outcome.BEHIND;
                            })))
                    .limit(20)
                    .toList();
            decided.countDown();
            assertThat(first.get()).isTrue();
            for (Future<Boolean> other : others) {
                assertThat(other.get()).isFalse();
            }
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsMadeOnTopOfAllThatWasAcceptedIsNotOvertaken() {
        turns.take(article, batch(4, 3), () -> Outcome.ACCEPTED);
        assertThat(turns.isOvertaken(article, batch(6, 1))).isTrue();
        assertThat(turns.isOvertaken(article, batch(7, 1))).isFalse();
    }

    @Test
    void norIsAnotherPartOrAnotherDraft() {
        turns.take(article, batch(4, 1), () -> Outcome.ACCEPTED);
        assertThat(turns.isOvertaken(article, new SentSteps(DraftPart.TITLE, 4, "a tab", List.of("{}"))))
                .isFalse();
        assertThat(turns.isOvertaken(ArticleId.random(), batch(4, 1))).isFalse();
    }

    @Test
    void whatTheDatabaseRefusedSaysNothingOfTheNext() {
        assertThat(turns.take(article, batch(4, 1), () -> Outcome.BEHIND)).isTrue();
        assertThat(turns.isOvertaken(article, batch(4, 1))).isFalse();
    }

    private static SentSteps batch(int version, int steps) {
        return new SentSteps(
                DraftPart.BODY,
                version,
                "a tab",
                Stream.generate(() -> "{}").limit(steps).toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
