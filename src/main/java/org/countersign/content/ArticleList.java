package org.countersign.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of articles, latest change first, paged by key. */
@Component
class ArticleList {

    private static final String COLUMNS = """
        select a.id, a.kind, a.stage, a.stage_since, a.live_number, d.title, d.changed_at, p.name as changed_by,
            (select string_agg(b.value ->> 'name', ', ' order by b.ordinality)
             from jsonb_array_elements(d.byline) with ordinality b) as byline,
            (select string_agg(t.name, ', ' order by t.name)
             from article_topic f join topic t on t.id = f.topic_id where f.article_id = a.id) as topics
        from draft d join article a on a.id = d.article_id join person p on p.id = d.changed_by
        """;

    private static final String IDS = "select a.id from draft d join article a on a.id = d.article_id";

    private static final String ORDER = " order by d.changed_at desc, d.article_id desc";

    private static final Shown<ArticleRow> ROWS = new Shown<>(COLUMNS, ORDER, (row, index) -> row(row));

    private static final Shown<Integer> NUMBERS = new Shown<>(IDS, ORDER, (row, index) -> index);

    private final JdbcClient jdbc;
    private final ArticleSearch search;

    ArticleList(JdbcClient jdbc, ArticleSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    List<ArticleRow> page(ArticleFilter filter, @Nullable ArticleCursor after, int limit) {
        if (filter.equals(ArticleFilter.everything())) {
            return newest(after, limit);
        }
        if (filter.text().isEmpty()) {
            return kept(filter, after, limit);
        }
        return search.page(ROWS, filter, after, limit);
    }

    private List<ArticleRow> newest(@Nullable ArticleCursor after, int limit) {
        ListConditions conditions = new ListConditions();
        if (after != null) {
            conditions.add(after);
        }
        conditions.add(limit);
        return jdbc.sql(COLUMNS + conditions.where() + ORDER + " limit ?")
                .params(conditions.values())
                .query(ROWS.mapper())
                .list();
    }

    private List<ArticleRow> kept(ArticleFilter filter, @Nullable ArticleCursor after, int limit) {
        ListQuery newest = KeptList.narrowed(filter).newest(after, limit);
        return jdbc.sql(ROWS.of(newest.sql()))
                .params(newest.values())
                .query(ROWS.mapper())
                .list();
    }

    /** Those whose newest signed revision was not published yet, the longest waiting first. */
    List<ArticleRow> readyToPublish(int limit) {
        return jdbc.sql(COLUMNS + " where a.ready_since is not null order by a.ready_since, a.id limit ?")
                .param(limit)
                .query(ROWS.mapper())
                .list();
    }

    /** Counts no further than {@code bound}. */
    int count(ArticleFilter filter, int bound) {
        if (filter.text().isEmpty()) {
            ListQuery counted = KeptList.narrowed(filter).count(bound);
            return jdbc.sql(counted.sql())
                    .params(counted.values())
                    .query(Integer.class)
                    .single();
        }
        return search.page(NUMBERS, filter, null, bound).size();
    }

    private static ArticleRow row(ResultSet row) throws SQLException {
        return new ArticleRow(
                new ArticleId(row.getObject("id", UUID.class)),
                ArticleKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Objects.requireNonNullElse(row.getString("byline"), ""),
                Objects.requireNonNullElse(row.getString("topics"), ""),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("stage_since").toInstant(),
                row.getObject("live_number", Integer.class),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"));
    }
}
