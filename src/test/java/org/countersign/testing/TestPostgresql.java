package org.countersign.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL for the whole run, with a migrated template from which a test's database is cloned in a moment. */
public final class TestPostgresql {

    public static final String OWNER = "countersign_owner";
    public static final String APPLICATION = "countersign_app";
    static final String SUPERUSER = "postgres";

    private static final String TEMPLATE = "countersign_template";
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgresql() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .start();
            // Not before the applications that use it: each would wait in vain for its last connections.
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            run(server, "create role " + OWNER + " login", "create role " + APPLICATION + " login");
            run(server, "create database " + TEMPLATE + " owner " + OWNER);
            Flyway.configure()
                    .dataSource(url(server, TEMPLATE), OWNER, "")
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the database anew, empty but for its schema, whoever is connected to it. */
    public static void recreate(String database) {
        run(
                SERVER,
                "drop database if exists " + database + " with (force)",
                "create database " + database + " owner " + OWNER + " template " + TEMPLATE);
    }

    public static String url(String database) {
        return url(SERVER, database);
    }

    /** A connection in plain SQL, to try what the database itself permits. */
    public static Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(url(database), role, "");
    }

    private static String url(EmbeddedPostgres server, String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    private static void run(EmbeddedPostgres server, String... statements) {
        try (Connection connection = DriverManager.getConnection(url(server, "postgres"), SUPERUSER, "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
