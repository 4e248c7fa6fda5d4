package org.countersign.content.screen;

import org.countersign.shared.ArticleId;

/** Where an article's screens are, for links from other screens. All relative to the site. */
public final class ArticleAddress {

    /** How the address of a comparison names the draft. */
    public static final String DRAFT = "draft";

    /** The part of an address that says which tab of the inspector to open. */
    public static final String TAB = "tab";

    /** How the address of the article's screen names the tab with the comments. */
    public static final String COMMENTS = "comments";

    private ArticleAddress() {}

    /** {@code desk/articles/0192…}. */
    public static String of(ArticleId article) {
        return "desk/articles/" + article;
    }

    /** The article with the conversation about it. */
    public static String comments(ArticleId article) {
        return of(article) + "?" + TAB + "=" + COMMENTS;
    }

    /** One revision to read. */
    public static String revision(ArticleId article, int number) {
        return of(article) + "/revisions/" + number;
    }

    /**
     * Two states of the article, compared.
     *
     * @param from a revision's number or {@link #DRAFT}
     * @param to likewise
     */
    public static String comparison(ArticleId article, String from, String to) {
        return comparison(article) + "?from=" + from + "&to=" + to;
    }

    /** The screen that compares two states; without a choice, the newest revision and the draft. */
    public static String comparison(ArticleId article) {
        return of(article) + "/compare";
    }
}
