package org.countersign.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Several that do the same at once, for so long: each in a thread of its own. */
final class Crowd {

    private Crowd() {}

    /** One round of what a member does. */
    interface Round extends AutoCloseable {
        void run() throws Exception;
    }

    /** @param member makes the {@link Round} of the member with that number */
    static Timings time(String what, int members, Duration duration, IntFunction<Round> member) {
        CountDownLatch together = new CountDownLatch(members);
        AtomicInteger errors = new AtomicInteger();
        List<Future<List<Long>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < members; i++) {
                int number = i;
                all.add(threads.submit(() -> rounds(member.apply(number), together, duration, errors)));
            }
            long[] taken = all.stream()
                    .flatMapToLong(one -> LongStream.of(
                            Waiting.on(one).stream().mapToLong(Long::longValue).toArray()))
                    .toArray();
            return new Timings(what, taken, taken.length * 1e9 / duration.toNanos(), errors.get());
        }
    }

    private static List<Long> rounds(Round round, CountDownLatch together, Duration duration, AtomicInteger errors)
            throws Exception {
        List<Long> taken = new ArrayList<>();
        try (round) {
            together.countDown();
            together.await();
            long end = System.nanoTime() + duration.toNanos();
            for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
                try {
                    round.run();
                    taken.add(System.nanoTime() - began);
                } catch (Exception e) {
                    errors.incrementAndGet();
                }
            }
        }
        return taken;
    }
}
