package org.countersign.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.countersign.content.ChangeListener;
import org.countersign.content.DraftPart;
import org.countersign.publishing.ArticlePublished;
import org.countersign.publishing.ArticleWithdrawn;
import org.countersign.shared.ArticleId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Public answers, kept ready until anything changes that patients see. The database tells every node of such a change
 * when it is committed; the node that published or withdrew forgets before its editor is told. Whatever is lost on the
 * way, nothing is kept for longer than a few seconds, which is much less than caches outside may. See decision 0043.
 */
@Component
class KeptAnswers implements ChangeListener.Hearer {

    private static final long MOST_BYTES = 64_000_000;

    private final Cache<String, KeptAnswer> answers;
    private final boolean isOn;
    private final AtomicLong changes = new AtomicLong();

    KeptAnswers(@Value("${countersign.site.answers-kept-for}") Duration keptFor) {
        isOn = keptFor.isPositive();
        answers = Caffeine.newBuilder()
                .expireAfterWrite(keptFor)
                .maximumWeight(MOST_BYTES)
                .weigher((String address, KeptAnswer answer) -> answer.size() + 2 * address.length())
                .build();
    }

    @Autowired
    void hearFrom(ChangeListener listener) {
        listener.addHearer(this);
    }

    boolean isOn() {
        return isOn;
    }

    Optional<KeptAnswer> find(String address) {
        return Optional.ofNullable(answers.getIfPresent(address));
    }

    /** What an answer is made from is read after this; the number is what {@link #keep} asks for. */
    long changesSoFar() {
        return changes.get();
    }

    /** Keeps it, unless something changed since it was begun: it may have been made from what was there before. */
    void keep(String address, KeptAnswer answer, long changesBefore) {
        if (changes.get() == changesBefore) {
            answers.put(address, answer);
            if (changes.get() != changesBefore) {
                answers.invalidate(address);
            }
        }
    }

    private void forget() {
        changes.incrementAndGet();
        answers.invalidateAll();
    }

    @EventListener
    void published(ArticlePublished published) {
        forgetOnceCommitted();
    }

    @EventListener
    void withdrawn(ArticleWithdrawn withdrawn) {
        forgetOnceCommitted();
    }

    /**
     * Not as a listener of transactions: of what one of those has heard Spring Modulith deletes what is kept, in a
     * transaction of its own that the editor waits for, though nothing is kept for this.
     */
    private void forgetOnceCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    @Override
    public void publicSiteChanged() {
        forget();
    }

    @Override
    public void listeningAgain() {
        forget();
    }

    @Override
    public void stepsAccepted(ArticleId article, DraftPart part) {}

    @Override
    public void articleChanged(ArticleId article) {}
}
