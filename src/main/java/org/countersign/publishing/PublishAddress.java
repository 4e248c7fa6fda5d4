package org.countersign.publishing;

import org.countersign.shared.ArticleId;

/** Where an article's Publish screen is, for links from other screens. */
public final class PublishAddress {

    private PublishAddress() {}

    /** Relative to the site: {@code desk/publish/0192…}. */
    public static String of(ArticleId article) {
        return "desk/publish/" + article;
    }
}
