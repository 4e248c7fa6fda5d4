package org.countersign.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Starts the embedded PostgreSQL and prints each number that it has committed, until it is killed. */
final class KeepsWriting {

    private KeepsWriting() {}

    public static void main(String[] arguments) throws SQLException {
        EmbeddedPostgresql postgresql = EmbeddedPostgresql.start(Path.of(arguments[0]));
        try (Connection connection = DriverManager.getConnection(
                        postgresql.url(), EmbeddedPostgresql.OWNER, postgresql.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (number int primary key)");
            for (int number = 1; ; number++) {
                statement.execute("insert into kept values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
