package org.countersign.content.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.content.DraftPart;

/**
 * What a tab is still to be told. A later notice takes the place of an earlier one that was not passed on yet, so that a
 * tab in a lively draft gets much at once instead of little often.
 */
final class OwedNews {

    private final Map<DraftPart, NewSteps> byPart = new ConcurrentHashMap<>();

    /** Whether nothing was owed of that part, so that somebody has to see to it. */
    boolean add(NewSteps news) {
        return byPart.put(news.part(), news) == null;
    }

    /** Whoever takes them tells them, and reads only then: what is added from now on is not lost on the way. */
    List<NewSteps> take() {
        List<NewSteps> taken = new ArrayList<>();
        for (DraftPart part : DraftPart.values()) {
            NewSteps news = byPart.remove(part);
            if (news != null) {
                taken.add(news);
            }
        }
        return taken;
    }
}
