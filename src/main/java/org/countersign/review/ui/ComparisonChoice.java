package org.countersign.review.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.shared.ArticleId;

/**
 * What somebody has chosen to compare in an article's history. It belongs to the browser's window, so that a history which
 * is shown anew, because somebody else did something, still has it.
 */
final class ComparisonChoice {

    private final ArticleId article;
    private final List<String> keys = new ArrayList<>();

    private ComparisonChoice(ArticleId article) {
        this.article = article;
    }

    /** Empty at first, and after another article was looked at. */
    static ComparisonChoice in(UI window, ArticleId article) {
        ComparisonChoice known = ComponentUtil.getData(window, ComparisonChoice.class);
        if (known != null && known.article.equals(article)) {
            return known;
        }
        ComparisonChoice fresh = new ComparisonChoice(article);
        ComponentUtil.setData(window, ComparisonChoice.class, fresh);
        return fresh;
    }

    boolean holds(String key) {
        return keys.contains(key);
    }

    void set(String key, boolean taken) {
        keys.remove(key);
        if (taken) {
            keys.add(key);
        }
    }

    boolean isComplete() {
        return keys.size() == 2;
    }

    /** Goes to the comparison of the two, the older one first. */
    void compare() {
        List<String> ordered = keys.stream()
                .sorted((left, right) -> Integer.compare(place(left), place(right)))
                .toList();
        Comparand.compare(article, ordered.getFirst(), ordered.getLast());
    }

    private static int place(String key) {
        return key.equals(ArticleAddress.DRAFT) ? Integer.MAX_VALUE : Integer.parseInt(key);
    }
}
