package org.countersign.review;

import java.sql.Connection;
import java.sql.SQLException;
import org.countersign.shared.ArticleId;
import org.countersign.testing.PlainSql;

/** What the database keeps of each review for lists, held against what its functions say. */
final class ListedReviews {

    private static final String UNTRUE = """
            select (select count(*) from review v
                        left join review_stage t on v.outcome = 'OPEN' and t.review_id = v.id and t.position = open_stage(v.id)
                    where %1$s and ((v.present_stage, v.present_role, v.due_at) is distinct from
                            (t.position, t.role, stage_began(v.id) + make_interval(days => t.days))
                        or v.outcome = 'OPEN' and v.unassigned = exists (
                            select from review_assignment a where a.review_id = v.id and a.position = t.position)))
                + (select count(*) from review_assignment a join review v on v.id = a.review_id
                    where %1$s and a.awaited <> (v.outcome = 'OPEN' and a.position is not distinct from open_stage(v.id)))
            """;

    private ListedReviews() {}

    /** How many reviews and assignments are listed as what they are not. */
    static String untrue(PlainSql sql) throws SQLException {
        return sql.ask(UNTRUE.formatted("true"));
    }

    /** The same of one article alone. */
    static String untrue(Connection connection, ArticleId article) throws SQLException {
        return PlainSql.ask(connection, UNTRUE.formatted("v.article_id = ?"), article.value(), article.value());
    }
}
