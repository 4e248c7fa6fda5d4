package org.countersign.content.screen;

import org.countersign.shared.ArticleId;

/** Where an article's screen is, for links from other screens. */
public final class ArticleAddress {

    private ArticleAddress() {}

    /** Relative to the site: {@code desk/articles/0192…}. */
    public static String of(ArticleId article) {
        return "desk/articles/" + article;
    }
}
