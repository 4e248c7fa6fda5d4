package org.countersign.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.bench.MadeArticle.Standing;

/**
 * What was loaded, and where to find what the measurements want of it.
 *
 * @param lastPage where the list's last page begins
 * @param sizes counts and bytes, for the report
 */
record Clinic(
        Staff staff,
        int articles,
        MadeArticle manyRevisions,
        List<MadeArticle> longOnes,
        LastPage lastPage,
        Map<String, Object> sizes) {

    static final int PAGE = 20;

    record LastPage(Instant changedAt, UUID article) {}

    static Clinic read(Connection database, Staff staff, int articles, List<MadeArticle> special) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return new Clinic(
                    staff,
                    articles,
                    special.getFirst(),
                    special.subList(1, special.size()),
                    lastPage(statement),
                    sizes(statement));
        }
    }

    private static LastPage lastPage(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
            select changed_at, article_id from draft order by changed_at, article_id offset %d limit 1
            """.formatted(PAGE))) {
            row.next();
            return new LastPage(row.getTimestamp("changed_at").toInstant(), row.getObject("article_id", UUID.class));
        }
    }

    private static Map<String, Object> sizes(Statement statement) throws SQLException {
        Map<String, Object> sizes = new LinkedHashMap<>();
        for (String table : List.of("article", "revision", "review", "signature", "publication", "audit_entry")) {
            sizes.put(table, number(statement, "select count(*) from " + table));
        }
        sizes.put("databaseBytes", number(statement, "select pg_database_size(current_database())"));
        return sizes;
    }

    static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Articles that stand so, each of them once. */
    List<MadeArticle> standing(Standing standing, int atMost) {
        MadeArticle.Maker maker = new MadeArticle.Maker(staff, articles);
        List<MadeArticle> found = new ArrayList<>();
        for (int number = 0; number < articles && found.size() < atMost; number++) {
            if (Standing.of(number) == standing) {
                found.add(maker.make(number));
            }
        }
        return found;
    }
}
