package org.countersign.testing;

import java.sql.Connection;
import java.sql.SQLException;
import org.countersign.shared.ArticleId;

/** The lists of articles that the database keeps, held against what they are made of. */
public final class ListedArticles {

    private static final String UNTRUE = """
            with article_in_question as (select * from article where %s),
            due as (
                select l.list, l.list_of, a.id as article_id, a.stage, a.live_number is not null as live, a.kind,
                    date_trunc('minute', d.changed_at, 'UTC') as changed_in
                from article_in_question a join draft d on d.article_id = a.id join lateral (
                    select 'ALL', cast('00000000-0000-0000-0000-000000000000' as uuid)
                    union all select 'WRITER', person_id from draft_contributor where article_id = a.id
                    union all select 'REVIEWER', person_id from article_reviewer where article_id = a.id
                    union all select 'TOPIC', topic_id from article_topic where article_id = a.id) l (list, list_of) on true),
            kept as (
                select list, list_of, article_id, stage, live, kind, changed_in
                from listed_article where article_id in (select id from article_in_question))
            select (select count(*) from (select * from due except all select * from kept) missing)
                + (select count(*) from (select * from kept except all select * from due) untrue)
            """;

    private ListedArticles() {}

    /** How many entries of lists are missing, or say what is not so. */
    public static String untrue(Connection connection) throws SQLException {
        return PlainSql.ask(connection, UNTRUE.formatted("true"));
    }

    /** The same of one article alone. */
    public static String untrue(Connection connection, ArticleId article) throws SQLException {
        return PlainSql.ask(connection, UNTRUE.formatted("id = ?"), article.value());
    }
}
