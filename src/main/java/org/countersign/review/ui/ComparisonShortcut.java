package org.countersign.review.ui;

import java.util.ArrayList;
import java.util.List;
import org.countersign.shared.ArticleId;

/**
 * A comparison with the draft that one wants often enough to have it at one click.
 *
 * @param from the number of the revision to compare with
 */
record ComparisonShortcut(String words, String from) {

    static List<ComparisonShortcut> of(ArticleId article, ComparedWith comparedWith) {
        List<ComparisonShortcut> shortcuts = new ArrayList<>();
        comparedWith
                .lastSigned(article, Integer.MAX_VALUE)
                .ifPresent(number ->
                        shortcuts.add(new ComparisonShortcut("Since you last signed", String.valueOf(number))));
        comparedWith
                .live(article)
                .ifPresent(number -> shortcuts.add(new ComparisonShortcut("Against live", String.valueOf(number))));
        return shortcuts;
    }
}
