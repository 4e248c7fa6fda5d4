package org.countersign.content.live;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.content.SentSteps;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets one batch of steps at a time of each draft go on to the database, and knows without asking it which come too late.
 * Of fifty people who type at once one is first; each of the others would hold a connection until the draft's row is free,
 * only to find that the draft has moved on. The database decides all the same: other nodes have turns of their own.
 */
@Component
class Turns {

    /** So many that two drafts which are written at one time seldom share one; if they do, one waits for the other. */
    private static final int MANY = 4_096;

    /** Whoever comes later asks the database, which knows for certain: a backup may have been put back below us. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(5);

    private final Turn[] turns = Stream.generate(Turn::new).limit(MANY).toArray(Turn[]::new);

    /** Whose turn it is, and what was accepted last. */
    private static final class Turn {

        private final Lock lock = new ReentrantLock();
        private volatile @Nullable Accepted last;
    }

    /** @param at by the clock of {@link System#nanoTime()} */
    private record Accepted(ArticleId article, DraftPart part, int version, long at) {

        boolean isPast(ArticleId other, SentSteps batch) {
            boolean isKnown = System.nanoTime() - at < KNOWN_FOR.toNanos();
            return isKnown && article.equals(other) && part == batch.part() && version > batch.version();
        }
    }

    /** Whether this node has accepted others since these steps were made. Their sender is told of those as everybody is. */
    boolean isOvertaken(ArticleId article, SentSteps batch) {
        Accepted last = turn(article).last;
        return last != null && last.isPast(article, batch);
    }

    /** Accepts steps when it is their turn, unless they are overtaken by then; whether it came to that. */
    boolean take(ArticleId article, SentSteps batch, Supplier<Drafts.Outcome> accept) {
        Turn turn = turn(article);
        turn.lock.lock();
        try {
            if (isOvertaken(article, batch)) {
                return false;
            }
            if (accept.get() == Drafts.Outcome.ACCEPTED) {
                int version = batch.version() + batch.steps().size();
                turn.last = new Accepted(article, batch.part(), version, System.nanoTime());
            }
            return true;
        } finally {
            turn.lock.unlock();
        }
    }

    private Turn turn(ArticleId article) {
        return turns[Math.floorMod(article.hashCode(), MANY)];
    }
}
