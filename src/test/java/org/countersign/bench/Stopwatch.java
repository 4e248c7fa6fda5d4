package org.countersign.bench;

import java.util.Arrays;

/** Times things one after the other, with a few first that nobody times, and never for longer than it was given. */
final class Stopwatch {

    private static final long PATIENCE = 20_000_000_000L;
    private static final int WARM = 1_000;
    private static final long LONGEST_WARMING = 8_000_000_000L;

    private Stopwatch() {}

    /** Something to time; {@code turn} counts from 0, through the untimed ones too. */
    interface Deed {
        void run(int turn) throws Exception;
    }

    /** Once it has been done so often that Java has compiled it, as on a server that has been running for a while. */
    static Timings timeWarm(String what, int count, Deed deed) {
        return timeWarm(what, count, Integer.MAX_VALUE, deed);
    }

    /** @param possible how often it can be done, where each time uses something up */
    static Timings timeWarm(String what, int count, int possible, Deed deed) {
        long end = System.nanoTime() + LONGEST_WARMING;
        int warming = 0;
        int most = Math.min(WARM, possible - count - untimed(count));
        while (warming < most && System.nanoTime() < end) {
            run(what, warming++, deed);
        }
        int before = warming;
        return time(what, count, turn -> deed.run(before + turn));
    }

    static Timings time(String what, int count, Deed deed) {
        return time(what, count, turn -> {}, deed);
    }

    /** @param before done before each time, with the clock stopped */
    static Timings time(String what, int count, Deed before, Deed deed) {
        int untimed = untimed(count);
        long[] taken = new long[count];
        long end = System.nanoTime() + PATIENCE;
        int done = 0;
        for (int turn = 0; turn < untimed + count; turn++) {
            run(what, turn, before);
            long began = System.nanoTime();
            if (began > end && done > 0) {
                break;
            }
            run(what, turn, deed);
            if (turn >= untimed || began > end) {
                taken[done++] = System.nanoTime() - began;
            }
        }
        return Timings.of(what, Arrays.copyOf(taken, done));
    }

    /** How often something is done first by {@link #time}. */
    private static int untimed(int count) {
        return Math.min(30, Math.max(1, count / 5));
    }

    private static void run(String what, int turn, Deed deed) {
        try {
            deed.run(turn);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (Exception e) {
            throw new IllegalStateException(what + " failed: " + e.getMessage(), e);
        }
    }
}
