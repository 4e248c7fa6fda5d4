package org.countersign.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.content.ArticleKind;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lanes of the pipeline in the database. Each query reads one end of an index, however many articles there are. */
@Component
class PipelineList {

    private static final String ARTICLES = """
            select a.id, a.kind, d.title, %s as since, null::uuid as review, null as stage, null::timestamptz as due,
                coalesce((select string_agg(b.value ->> 'name', ', ' order by b.ordinality)
                          from jsonb_array_elements(d.byline) with ordinality b), '') as who
            from article a join draft d on d.article_id = a.id
            """;

    private static final String REVIEWS = """
            select v.article_id as id, a.kind, r.content ->> 'title' as title, v.requested_at as since, v.id as review,
                t.name as stage, v.due_at as due,
                coalesce((select string_agg(p.name, ', ' order by p.name) from review_assignment x
                    join person p on p.id = x.person_id where x.review_id = v.id and x.position = t.position), '') as who
            from review v join article a on a.id = v.article_id join revision r on r.id = v.revision_id
                left join review_stage t on t.review_id = v.id and t.position = v.present_stage
            where v.outcome = 'OPEN' order by v.requested_at, v.id limit ?
            """;

    private final JdbcClient jdbc;

    PipelineList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PipelineCard> longest(Lane lane, int limit) {
        return switch (lane) {
            case IN_REVIEW -> cards(REVIEWS, limit);
            case APPROVED ->
                cards(
                        ARTICLES.formatted("a.ready_since")
                                + " where a.ready_since is not null order by a.ready_since, a.id limit ?",
                        limit);
            case WRITING, CHANGES_REQUESTED ->
                cards(
                        ARTICLES.formatted("a.stage_since") + " where a.stage = ? order by a.stage_since, a.id limit ?",
                        lane.name(),
                        limit);
        };
    }

    /** Counts no further than one beyond {@code bound}. */
    int count(Lane lane, int bound) {
        return switch (lane) {
            case IN_REVIEW -> count("review where outcome = 'OPEN'", bound + 1);
            case APPROVED -> count("article where ready_since is not null", bound + 1);
            case WRITING, CHANGES_REQUESTED -> count("article where stage = ?", lane.name(), bound + 1);
        };
    }

    private int count(String rows, Object... values) {
        return jdbc.sql("select count(*) from (select from " + rows + " limit ?) bounded")
                .params(List.of(values))
                .query(Integer.class)
                .single();
    }

    private List<PipelineCard> cards(String sql, Object... values) {
        return jdbc.sql(sql)
                .params(List.of(values))
                .query((row, index) -> card(row))
                .list();
    }

    /** Until when the open reviews of these articles should be decided. */
    Map<ArticleId, Instant> due(Collection<ArticleId> articles) {
        record Due(ArticleId article, Instant at) {}
        return jdbc
                .sql("""
                        select article_id, due_at as due from review
                        where outcome = 'OPEN' and due_at is not null and article_id = any (?)
                        """)
                .param(articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .query((row, index) -> new Due(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        row.getTimestamp("due").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Due::article, Due::at));
    }

    private static PipelineCard card(ResultSet row) throws SQLException {
        UUID review = row.getObject("review", UUID.class);
        return new PipelineCard(
                new ArticleId(row.getObject("id", UUID.class)),
                ArticleKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("who"),
                row.getTimestamp("since").toInstant(),
                review == null ? null : new ReviewId(review),
                stage(row),
                due(row));
    }

    private static @Nullable String stage(ResultSet row) throws SQLException {
        return row.getString("stage");
    }

    private static @Nullable Instant due(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp("due");
        return due == null ? null : due.toInstant();
    }
}
