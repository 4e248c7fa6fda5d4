package org.countersign.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.content.ArticleKind;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews as screens list them. */
@Component
class ReviewList {

    private static final String COLUMNS = """
            select v.id, v.article_id, a.kind, v.revision_id, r.number, r.content ->> 'title' as title,
                q.name as requested_by, v.requested_at, v.note, v.reviewer_id, w.name as reviewer_name, v.outcome,
                d.name as decided_by, v.decided_at
            from review v join revision r on r.id = v.revision_id join article a on a.id = v.article_id
                join person q on q.id = v.requested_by left join person w on w.id = v.reviewer_id
                left join person d on d.id = v.decided_by
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

    /** Open ones that the person may decide: theirs or nobody's, and not written by them; the longest waiting first. */
    List<Review> awaiting(PersonId reviewer, int limit) {
        return jdbc.sql(COLUMNS + """
                 where v.outcome = 'OPEN' and (v.reviewer_id is null or v.reviewer_id = :reviewer)
                    and not exists (select from revision_contributor c
                                    where c.revision_id = v.revision_id and c.person_id = :reviewer)
                order by v.requested_at, v.id limit :limit
                """)
                .param("reviewer", reviewer.value())
                .param("limit", limit)
                .query((row, index) -> review(row))
                .list();
    }

    private static Review review(ResultSet row) throws SQLException {
        UUID reviewer = row.getObject("reviewer_id", UUID.class);
        Timestamp decidedAt = row.getTimestamp("decided_at");
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
                reviewer == null ? null : new PersonId(reviewer),
                nullable(row, "reviewer_name"),
                Outcome.valueOf(row.getString("outcome")),
                nullable(row, "decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }

    private static @Nullable String nullable(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
