package org.countersign.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Tells whoever waits how far it is: a bar that moves where a terminal shows it, a line now and then where not. */
final class Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean moves = System.console() != null && System.console().isTerminal();
    private String what = "";
    private int whole = 1;
    private int lastTenth = -1;
    private final long started = System.nanoTime();
    private long began;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.printf(Locale.ROOT, "%4d s  %s%n", (System.nanoTime() - started) / 1_000_000_000L, line);
    }

    void begin(String task, int count) {
        what = task;
        whole = Math.max(1, count);
        lastTenth = -1;
        began = System.nanoTime();
    }

    synchronized void reached(int done) {
        int tenth = (int) (10L * done / whole);
        if (moves) {
            int filled = (int) ((long) WIDTH * done / whole);
            out.print("\r" + what + " [" + "█".repeat(filled) + "·".repeat(WIDTH - filled) + "] " + done);
            out.flush();
        } else if (tenth != lastTenth) {
            out.println(what + ": " + 10 * tenth + " %");
        }
        lastTenth = tenth;
    }

    void end() {
        out.printf(Locale.ROOT, "%s%s: done in %.1f s%n", moves ? "\r" : "", what, (System.nanoTime() - began) / 1e9);
    }
}
