package org.countersign.content;

import java.util.List;
import java.util.Optional;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An article's immutable snapshots. */
@Service
public class Revisions {

    private final RevisionStore store;

    Revisions(RevisionStore store) {
        this.store = store;
    }

    /** @throws RefusedException when there is none */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Revision revision(RevisionId id) {
        return store.find(id).orElseThrow(() -> new RefusedException("There is no such revision."));
    }

    /** Empty when this article has none of that number. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<Revision> numbered(ArticleId article, int number) {
        return store.numbered(article, number).flatMap(store::find);
    }

    /**
     * A page of them, the newest first.
     *
     * @param below where it begins: the number of the last one seen; null for the top
     */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<RevisionSummary> page(ArticleId article, @Nullable Integer below, int limit) {
        return store.below(article, below == null ? Integer.MAX_VALUE : below, limit);
    }

    /** The newest first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<RevisionSummary> of(ArticleId article) {
        return store.below(article, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
