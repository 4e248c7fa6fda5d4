package org.countersign.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.document.Document;
import org.countersign.shared.ArticleId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The bodies of drafts in memory, by article and version: a version's content never changes. */
@Component
class DraftBodies {

    private final Cache<Version, Document> bodies =
            Caffeine.newBuilder().maximumSize(200).build();

    private record Version(ArticleId article, int version) {}

    Optional<Document> known(ArticleId article, int version) {
        return Optional.ofNullable(bodies.getIfPresent(new Version(article, version)));
    }

    /** @param made makes it where it is not known yet; for several who ask at once, once */
    Document of(ArticleId article, int version, Supplier<Document> made) {
        Version key = new Version(article, version);
        return seesOnlyWhatIsCommitted()
                ? bodies.get(key, ignored -> made.get())
                : Objects.requireNonNullElseGet(bodies.getIfPresent(key), made);
    }

    /** Spares the next reader from applying the steps again. */
    void remember(ArticleId article, int version, Document body) {
        if (seesOnlyWhatIsCommitted()) {
            bodies.put(new Version(article, version), body);
        }
    }

    /** What a writing transaction reads may be its own, be rolled back, and never have been that version. */
    private static boolean seesOnlyWhatIsCommitted() {
        return !TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
