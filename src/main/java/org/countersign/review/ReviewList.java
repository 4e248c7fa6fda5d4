package org.countersign.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
                t.name as stage, v.due_at as due,
                coalesce((select string_agg(p.name, ', ' order by p.name) from review_assignment x
                    join person p on p.id = x.person_id where x.review_id = v.id and x.position = t.position), '') as assigned
            from review v join revision r on r.id = v.revision_id join article a on a.id = v.article_id
                join person q on q.id = v.requested_by left join person d on d.id = v.decided_by
                left join review_stage t on t.review_id = v.id and t.position = v.present_stage
            """;

    /**
     * Of those of a role that nobody is asked to decide, the end of an index. The role stands in the text, for PostgreSQL to
     * know how many wait for it: by a parameter it would look through all that are open for the few of a rare one.
     */
    private static final String UNASSIGNED = """
            (select v.id, v.requested_at from review v
            where v.outcome = 'OPEN' and v.unassigned and v.present_role = '%s' and %s
            order by v.requested_at, v.id limit :limit)
            """;

    private static final String ASSIGNED = """
             union all select v.id, v.requested_at from review_assignment x join review v on v.id = x.review_id
            where x.person_id = :person and x.awaited and v.present_role in (:roles) and %s
            """;

    private static final String NEITHER_WRITTEN_NOR_SIGNED = """
            not exists (select from revision_contributor c
                        where c.revision_id = v.revision_id and c.person_id = :person)
            and not exists (select from standing_signature s where s.review_id = v.id and s.signer_id = :person)\
            """;

    private static final String LONGEST_WAITING = """
             where v.id in (select id from (%s) waiting order by requested_at, id limit :limit)
            order by v.requested_at, v.id
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
        Set<Role> deciding =
                person.roles().stream().filter(StageRule.DECIDERS::contains).collect(Collectors.toSet());
        if (deciding.isEmpty()) {
            return List.of();
        }
        String waiting =
                unassigned(deciding, NEITHER_WRITTEN_NOR_SIGNED) + ASSIGNED.formatted(NEITHER_WRITTEN_NOR_SIGNED);
        return jdbc.sql(COLUMNS + LONGEST_WAITING.formatted(waiting))
                .param("person", person.id().value())
                .param("roles", deciding.stream().map(Role::name).toList())
                .param("limit", limit)
                .query((row, index) -> review(row))
                .list();
    }

    /** Open ones whose present stage nobody is asked to decide, the longest waiting first. */
    List<Review> unassigned(int limit) {
        return jdbc.sql(COLUMNS + LONGEST_WAITING.formatted(unassigned(StageRule.DECIDERS, "true")))
                .param("limit", limit)
                .query((row, index) -> review(row))
                .list();
    }

    private static String unassigned(Set<Role> roles, String condition) {
        return roles.stream()
                .map(role -> UNASSIGNED.formatted(role.name(), condition))
                .collect(Collectors.joining(" union all "));
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
