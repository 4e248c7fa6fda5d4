package org.countersign.review;

import java.util.List;
import java.util.Optional;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people said that must be resolved before an article is submitted, signed or published. */
@Service
public class Obstacles {

    private final CommentStore comments;

    Obstacles(CommentStore comments) {
        this.comments = comments;
    }

    /** A sentence that names what must be resolved first; empty when nothing must be. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Optional<String> of(ArticleId article) {
        List<CommentId> open = comments.mustBeResolved(article);
        return open.stream()
                .findFirst()
                .flatMap(comments::find)
                .map(oldest -> Obstacle.sentence(oldest.comment(), open.size() - 1));
    }

    /** @throws RefusedException when something must be resolved first */
    @PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
    @Transactional(readOnly = true)
    public void requireNone(ArticleId article) {
        of(article).ifPresent(sentence -> {
            throw new RefusedException(sentence);
        });
    }
}
