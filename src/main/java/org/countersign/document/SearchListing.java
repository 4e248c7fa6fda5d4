package org.countersign.document;

/**
 * What search engines show instead of title and summary.
 *
 * @param title one line of at most 120 characters; empty: the article's title
 * @param description at most 320 characters; empty: its summary
 */
public record SearchListing(String title, String description) {

    public static final SearchListing NONE = new SearchListing("", "");
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_DESCRIPTION = 320;

    /** @throws IllegalArgumentException when a text is too long or holds what it may not */
    public SearchListing {
        check("searchTitle", title, LONGEST_TITLE);
        check("searchDescription", description, LONGEST_DESCRIPTION);
    }

    private static void check(String place, String text, int longest) {
        if (text.length() > longest) {
            throw new BrokenRuleException(place, "must be at most " + longest + " characters long");
        }
        if (text.indexOf('\n') >= 0) {
            throw new BrokenRuleException(place, "must be a single line");
        }
        Characters.check(place, text);
    }
}
