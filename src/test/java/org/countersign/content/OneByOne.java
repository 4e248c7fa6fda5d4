package org.countersign.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;

/** A list read in pages of one, each beginning where the last one ended. */
final class OneByOne {

    private OneByOne() {}

    /** @param page of one row, behind what it is told */
    static List<ArticleId> read(Function<@Nullable ArticleCursor, List<ArticleRow>> page) {
        List<ArticleId> found = new ArrayList<>();
        for (List<ArticleRow> one = page.apply(null);
                !one.isEmpty();
                one = page.apply(one.getFirst().cursor())) {
            found.add(one.getFirst().id());
        }
        return found;
    }
}
