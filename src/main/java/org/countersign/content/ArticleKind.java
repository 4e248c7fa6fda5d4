package org.countersign.content;

/** What an article is to its readers. */
public enum ArticleKind {
    /** Evergreen medical information, at {@code /articles/{slug}}. */
    ARTICLE("Article", "/articles/"),
    /** A blog post, at {@code /blog/{slug}}. */
    POST("Post", "/blog/");

    private final String label;
    private final String pathPrefix;

    ArticleKind(String label, String pathPrefix) {
        this.label = label;
        this.pathPrefix = pathPrefix;
    }

    public String label() {
        return label;
    }

    /** The public address up to the slug. */
    public String pathPrefix() {
        return pathPrefix;
    }
}
