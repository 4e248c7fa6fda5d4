package org.countersign.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people doing something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of one of them: a value, or why there is none. */
    public record Outcome<T>(@Nullable T value, @Nullable Throwable failure) {

        public boolean succeeded() {
            return failure == null;
        }
    }

    /** Starts all of them together and waits for each, in their order. */
    public static <T> List<Outcome<T>> all(List<Callable<T>> deeds) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(deeds.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> deed : deeds) {
                running.add(threads.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> future : running) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        }
    }

    /** The same deed as often as told. */
    public static <T> List<Outcome<T>> times(int count, Callable<T> deed) throws InterruptedException {
        return all(IntStream.range(0, count).mapToObj(ignored -> deed).toList());
    }

    /** Goes on when the other waits for a lock that somebody holds, or is done. */
    public static void untilItWaits(Future<?> other, JdbcClient jdbc) {
        while (!other.isDone()
                && !jdbc.sql("select exists (select from pg_locks where not granted)")
                        .query(Boolean.class)
                        .single()) {
            Thread.onSpinWait();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) throws InterruptedException {
        try {
            return new Outcome<>(future.get(), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        }
    }
}
