package org.countersign.content.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where one tab's person is in the draft, and whether their browser still answers. */
final class Whereabouts {

    private final AtomicBoolean isNews = new AtomicBoolean(true);
    private volatile Here here;
    private volatile long heardAt = System.nanoTime();
    private volatile boolean isAway;

    Whereabouts(Here here) {
        this.here = here;
    }

    Here here() {
        return here;
    }

    void moved(Here.Place place) {
        here = here.at(place);
        isNews.set(true);
    }

    /** Whether there is something to tell since this was asked last. */
    boolean takeNews() {
        return isNews.getAndSet(false) && !isAway;
    }

    /** Says that the person is still here, with the next news. */
    void repeat() {
        isNews.set(true);
    }

    void heard() {
        heardAt = System.nanoTime();
        isAway = false;
    }

    boolean isSilentFor(Duration time) {
        return System.nanoTime() - heardAt > time.toNanos();
    }

    /** Whether this is new. */
    boolean becomesAway() {
        boolean wasHere = !isAway;
        isAway = true;
        return wasHere;
    }
}
