package org.countersign.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** The one value that a query answers. */
    public String ask(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values);
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
