package org.countersign.publishing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.content.ArticleState;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;

/** What a publication meets: all of its article, and whichever is live at its address. */
record PublicationsMet(ArticleState article, List<Publication> all) {

    boolean wasWithdrawnSince(Instant moment) {
        return own().anyMatch(publication -> publication.wasWithdrawnSince(moment));
    }

    /** The article's own that patients read now, in a list of one, or none. */
    List<Publication> toReplace() {
        return own().filter(Publication::isLive).toList();
    }

    /** When the article first went live; {@code now} when it never did. */
    Instant first(Instant now) {
        return own().map(Publication::publishedAt).min(Instant::compareTo).orElse(now);
    }

    /** @throws RefusedException when another article has the address */
    void requireFreeAddress() {
        if (!all.stream().allMatch(this::isOwn)) {
            throw new RefusedException("Another article is live at the address \"" + article.slug()
                    + "\". Choose another address in Details first.");
        }
    }

    private Stream<Publication> own() {
        return all.stream().filter(this::isOwn);
    }

    private boolean isOwn(Publication publication) {
        ArticleId itsArticle = publication.article();
        return itsArticle.equals(article.id());
    }
}
