package org.countersign.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements in plain SQL, each on a connection and in a transaction of its own. */
public final class PlainSql {

    private final String database;
    private final String role;
    private final String beforehand;

    private PlainSql(String database, String role, String beforehand) {
        this.database = database;
        this.role = role;
        this.beforehand = beforehand;
    }

    static PlainSql as(String database, String role) {
        return new PlainSql(database, role, "");
    }

    static PlainSql asIntruder(String database) {
        return new PlainSql(database, TestPostgresql.SUPERUSER, "set session_replication_role = replica");
    }

    /** Several statements that belong together. The caller closes it. */
    public Connection connect() throws SQLException {
        Connection connection = TestPostgresql.connect(database, role);
        if (!beforehand.isEmpty()) {
            connection.createStatement().execute(beforehand);
        }
        return connection;
    }

    /** How many rows were changed. */
    public int change(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = connect()) {
            return change(connection, sql, values);
        }
    }

    public static int change(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
            return Math.max(0, statement.getUpdateCount());
        }
    }

    /** Says yes to everything that the stages of a review ask. */
    public static int answerAll(Connection connection, UUID review, Colleague reviewer) throws SQLException {
        return change(connection, """
                insert into checklist_answer (review_id, stage, person_id, checklist_id, item, answer)
                select t.review_id, t.position, ?, t.checklist_id, i.position, 'YES'
                from review_stage t join checklist_item i on i.checklist_id = t.checklist_id where t.review_id = ?
                """, reviewer.id().value(), review);
    }

    /** The one value that a query answers. */
    public String ask(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = connect()) {
            return ask(connection, sql, values);
        }
    }

    public static String ask(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new AssertionError("No row: " + sql);
            }
            return String.valueOf(rows.getString(1));
        }
    }

    public int count(String table) throws SQLException {
        return Integer.parseInt(ask("select count(*) from " + table));
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
