package org.countersign.shared;

import java.util.UUID;

/** Names an article, through all of its drafts and revisions. */
public record ArticleId(UUID value) {

    /** A new id; ids made later sort after it (UUID version 7). */
    public static ArticleId random() {
        return new ArticleId(TimeOrderedUuid.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID in its usual 36-character form */
    public static ArticleId of(String text) {
        return new ArticleId(TimeOrderedUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
