package org.countersign.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.content.ArticleKind;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews as screens list them. */
@Component
class ReviewList {

    private static final String COLUMNS = """
            select v.id, v.article_id, a.kind, v.revision_id, r.number, r.content ->> 'title' as title,
                q.name as requested_by, v.requested_at, v.note, v.outcome, d.name as decided_by, v.decided_at,
                t.name as stage, stage_began(v.id) + make_interval(days => t.days) as due,
                coalesce((select string_agg(p.name, ', ' order by p.name) from review_assignment x
                    join person p on p.id = x.person_id where x.review_id = v.id and x.position = t.position), '') as assigned
            from review v join revision r on r.id = v.revision_id join article a on a.id = v.article_id
                join person q on q.id = v.requested_by left join person d on d.id = v.decided_by
                left join review_stage t on v.outcome = 'OPEN' and t.review_id = v.id and t.position = open_stage(v.id)
            """;

    private final JdbcClient jdbc;

    ReviewList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Review> find(ReviewId id) {
        return jdbc.sql(COLUMNS + " where v.id = ?")
                .param(id.value())
                .query((row, index) -> review(row))
                .optional();
    }

    Optional<Review> open(ArticleId article) {
        return jdbc.sql(COLUMNS + " where v.article_id = ? and v.outcome = 'OPEN'")
                .param(article.value())
                .query((row, index) -> review(row))
                .optional();
    }

    /** The newest first. */
    List<Review> of(ArticleId article) {
        return jdbc.sql(COLUMNS + " where v.article_id = ? order by v.requested_at desc, v.id desc")
                .param(article.value())
                .query((row, index) -> review(row))
                .list();
    }

    /**
     * Open ones whose present stage the person may decide: theirs or nobody's, not written by them and not signed by them;
     * the longest waiting first.
     */
    List<Review> awaiting(Person person, int limit) {
        return jdbc.sql(COLUMNS + """
                 where v.outcome = 'OPEN' and t.role in (:roles)
                    and not exists (select from review_assignment x
                                    where x.review_id = v.id and x.position = t.position
                                    having count(*) > 0 and not bool_or(x.person_id = :person))
                    and not exists (select from revision_contributor c
                                    where c.revision_id = v.revision_id and c.person_id = :person)
                    and not exists (select from standing_signature s
                                    where s.review_id = v.id and s.signer_id = :person)
                order by v.requested_at, v.id limit :limit
                """)
                .param("person", person.id().value())
                .param("roles", person.roles().stream().map(Role::name).toList())
                .param("limit", limit)
                .query((row, index) -> review(row))
                .list();
    }

    /** Open ones whose present stage nobody is asked to decide, the longest waiting first. */
    List<Review> unassigned(int limit) {
        return jdbc.sql(COLUMNS + " where v.outcome = 'OPEN' and v.unassigned order by v.requested_at, v.id limit ?")
                .param(limit)
                .query((row, index) -> review(row))
                .list();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                new ArticleId(row.getObject("article_id", UUID.class)),
                ArticleKind.valueOf(row.getString("kind")),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("note"),
                Outcome.valueOf(row.getString("outcome")),
                nullable(row, "stage"),
                time(row, "due"),
                row.getString("assigned"),
                nullable(row, "decided_by"),
                time(row, "decided_at"));
    }

    private static @Nullable String nullable(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
