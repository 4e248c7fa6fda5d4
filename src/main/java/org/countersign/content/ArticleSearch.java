package org.countersign.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Searches articles by words of their text, or any part of their title. What frequent words find is found by walking
 * backwards from the newest article until the page is full, what others find by the indexes of words and of titles.
 * See decision 0053.
 */
@Component
class ArticleSearch {

    /**
     * Not merged into the query around it, so that a text, which is long, is looked at when the article has met all
     * conditions, and PostgreSQL takes a walk for cheap.
     */
    private static final String WALKING = """
         cross join lateral (
            select from draft_text t where t.article_id = a.id
                and (lower(d.title) like ? or t.words @@ websearch_to_tsquery('english', ?)) offset 0) found
        where true\
        """;

    private static final String BY_WORDS = """
        select d.changed_at, d.article_id
        from draft d join article a on a.id = d.article_id join draft_text t on t.article_id = d.article_id
        where t.words @@ websearch_to_tsquery('english', ?)\
        """;

    private static final String BY_RARE_WORDS = """
        select d.changed_at, d.article_id
        from drafts_with_words(websearch_to_tsquery('english', ?)) t
        join draft d on d.article_id = t.article_id join article a on a.id = d.article_id where true\
        """;

    private static final String BY_TITLE = """
        select d.changed_at, d.article_id from draft d join article a on a.id = d.article_id
        where lower(d.title) like ?\
        """;

    private final JdbcOperations jdbc;
    private final WordFrequency frequency;

    ArticleSearch(JdbcOperations jdbc, WordFrequency frequency) {
        this.jdbc = jdbc;
        this.frequency = frequency;
    }

    /** A page of rows; {@code columns} and {@code order} name {@code draft d} and {@code article a}. */
    <T> List<T> page(
            String columns, String order, String text, ListConditions conditions, int limit, RowMapper<T> mapper) {
        boolean isFrequent = frequency.isFrequent(text);
        String byWords = isFrequent ? BY_WORDS : BY_RARE_WORDS;
        Query query = isFrequent && !conditions.areNarrow()
                ? walking(columns, order, text, conditions, limit)
                : eachWay(byWords, columns, order, text, conditions, limit);
        return jdbc.query(query::plannedForItsWords, mapper);
    }

    private static Query walking(String columns, String order, String text, ListConditions conditions, int limit) {
        List<Object> values = new ArrayList<>(List.of(partOfTitle(text), text));
        values.addAll(conditions.values());
        values.add(limit);
        return new Query(columns + WALKING + conditions.and() + order + " limit ?", values);
    }

    private static Query eachWay(
            String byWords, String columns, String order, String text, ListConditions conditions, int limit) {
        String rest = conditions.and() + order + " limit ?";
        List<Object> values = new ArrayList<>();
        for (String searched : List.of(text, partOfTitle(text))) {
            values.add(searched);
            values.addAll(conditions.values());
            values.add(limit);
        }
        values.add(limit);
        String found = "with found as ((" + byWords + rest + ") union (" + BY_TITLE + rest + ")) ";
        return new Query(
                found + columns + " join found on found.article_id = d.article_id" + order + " limit ?", values);
    }

    private record Query(String sql, List<Object> values) {

        /**
         * A plan that suits a frequent word is slow for a rare one, and the other way round. So the driver is told never
         * to keep one: PostgreSQL then plans with the words, whose frequency it knows.
         */
        PreparedStatement plannedForItsWords(Connection connection) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement;
        }
    }

    private static String partOfTitle(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
