package org.countersign.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The indexes by words and by parts of words. They hold no promise, and cost most when each row is added by itself; so
 * they are set aside while many rows come, and made again as they were.
 */
record SearchIndexes(Map<String, String> definitions) {

    static SearchIndexes setAside(Connection connection) throws SQLException {
        Map<String, String> definitions = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                    select indexname, indexdef from pg_indexes
                    where schemaname = current_schema() and indexdef like '%USING gin%' order by indexname
                    """)) {
            while (rows.next()) {
                definitions.put(rows.getString(1), rows.getString(2));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String name : definitions.keySet()) {
                statement.execute("drop index " + name);
            }
        }
        return new SearchIndexes(definitions);
    }

    void makeAgain(Connection connection, Progress progress) throws SQLException {
        progress.begin("Making the indexes by words", definitions.size());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            int made = 0;
            for (String definition : definitions.values()) {
                statement.execute(definition);
                progress.reached(++made);
            }
        }
        progress.end();
    }
}
