package org.countersign.content;

import org.countersign.shared.ArticleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every node what changed, at commit, by PostgreSQL's NOTIFY: "BODY 0192…" or "ARTICLE 0192…". */
@Component
class ChangeNotices {

    static final String CHANNEL = "countersign_article";
    static final String ARTICLE = "ARTICLE";

    private final JdbcClient jdbc;

    ChangeNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What {@link DraftStore#advance} tells on the {@link #CHANNEL}. */
    static String ofSteps(ArticleId article, DraftPart part) {
        return part.name() + " " + article;
    }

    void articleChanged(ArticleId article) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, ofChange(article))
                .query((row, index) -> true)
                .single();
    }

    /** Takes the article's lock as {@link DraftStore#lock} does and tells of what will change under it, in one go. */
    void lockToChange(ArticleId article) {
        boolean found = jdbc.sql("select pg_notify(?, ?) from draft where article_id = ? for update")
                .params(CHANNEL, ofChange(article), article.value())
                .query((row, index) -> true)
                .optional()
                .isPresent();
        if (!found) {
            throw new NoSuchArticleException();
        }
    }

    private static String ofChange(ArticleId article) {
        return ARTICLE + " " + article;
    }
}
