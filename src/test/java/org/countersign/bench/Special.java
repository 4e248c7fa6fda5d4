package org.countersign.bench;

import java.util.ArrayList;
import java.util.List;

/** Articles like no other, numbered behind the rest. */
final class Special {

    static final int LONG_WORDS = 20_000;
    static final int MANY_REVISIONS = 500;
    private static final int LONG_ARTICLES = 4;

    private Special() {}

    /** First the one with many revisions, then those with many words. */
    static List<MadeArticle> articles(Staff staff, int articles) {
        MadeArticle.Maker maker = new MadeArticle.Maker(staff, Integer.MAX_VALUE);
        List<MadeArticle> special = new ArrayList<>();
        special.add(maker.make(articles + 1, MadeArticle.WORDS, MANY_REVISIONS, MadeArticle.Standing.WRITING));
        for (int i = 0; i < LONG_ARTICLES; i++) {
            special.add(maker.make(articles + 2 + i, LONG_WORDS, 2, MadeArticle.Standing.WRITING));
        }
        return special;
    }
}
