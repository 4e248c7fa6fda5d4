package org.countersign.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Headings as an article counts them: from 2, since the title is 1, to 4, and none skips a level below the one that it
 * belongs to.
 */
final class HeadingLevels {

    private static final int FIRST = 2;
    private static final int LAST = 4;

    private HeadingLevels() {}

    /** Where levels were chosen with an article's in mind, they stay. */
    static Map<Element, Integer> of(List<Element> headings, Origin origin) {
        Map<Element, Integer> levels = new IdentityHashMap<>();
        boolean fits =
                headings.stream().allMatch(heading -> heading.normalName().matches("h[234]"));
        if (origin == Origin.OURS || (origin == Origin.MARKDOWN && fits)) {
            return levels;
        }
        Deque<Integer> above = new ArrayDeque<>();
        for (Element heading : headings) {
            if (AllowedText.isBlank(heading.text())) {
                continue;
            }
            int written = heading.normalName().charAt(1);
            while (!above.isEmpty() && above.peek() >= written) {
                above.pop();
            }
            levels.put(heading, Math.min(LAST, FIRST + above.size()));
            above.push(written);
        }
        return levels;
    }
}
