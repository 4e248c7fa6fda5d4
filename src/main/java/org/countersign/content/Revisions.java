package org.countersign.content;

import java.util.List;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
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

    /** The newest first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<RevisionSummary> of(ArticleId article) {
        return store.of(article);
    }
}
