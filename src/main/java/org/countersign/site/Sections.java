package org.countersign.site;

import org.countersign.content.ArticleKind;

/** The two lists of the site. */
final class Sections {

    private Sections() {}

    static String path(ArticleKind kind) {
        return switch (kind) {
            case ARTICLE -> "/articles";
            case POST -> "/blog";
        };
    }

    static String name(ArticleKind kind) {
        return switch (kind) {
            case ARTICLE -> "Articles";
            case POST -> "Blog";
        };
    }
}
