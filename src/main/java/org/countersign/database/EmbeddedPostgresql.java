package org.countersign.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own for installations that configure none: durable, on 127.0.0.1 alone, with passwords
 * (scram-sha-256), on the data folder across restarts and crashes.
 */
final class EmbeddedPostgresql implements EmbeddedServer {

    private static final String SUPERUSER = "postgres";
    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresql.class);

    private final DataFolder folder;
    private final EmbeddedPostgresqlSecrets secrets;
    private final EmbeddedPostgres server;

    private EmbeddedPostgresql(DataFolder folder, EmbeddedPostgresqlSecrets secrets, EmbeddedPostgres server) {
        this.folder = folder;
        this.secrets = secrets;
        this.server = server;
    }

    /** @throws DatabaseUnavailableException with a sentence that says why and what to do */
    static EmbeddedPostgresql start(Path data) {
        DataFolder folder = null;
        try {
            folder = DataFolder.open(data);
            EmbeddedPostgresqlSecrets secrets = EmbeddedPostgresqlSecrets.keptIn(folder.secrets());
            EmbeddedPostgresql started = new EmbeddedPostgresql(folder, secrets, startServer(folder, secrets));
            started.makeRolesAndDatabase();
            folder.firstStartIsComplete();
            return started;
        } catch (IOException | SQLException | IllegalStateException e) {
            closeAfter(e, folder);
            throw new DatabaseUnavailableException(
                    "The embedded PostgreSQL in " + data.toAbsolutePath() + " did not start: " + e.getMessage()
                            + ". Its data was not changed; see docs/operations.md.",
                    e);
        }
    }

    private static void closeAfter(Exception failure, @org.jspecify.annotations.Nullable DataFolder folder) {
        if (folder == null) {
            return;
        }
        try {
            folder.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static EmbeddedPostgres startServer(DataFolder folder, EmbeddedPostgresqlSecrets secrets)
            throws IOException {
        Path passwordFile = Files.createTempFile("countersign", ".password");
        try {
            Files.writeString(passwordFile, secrets.superuser(), StandardOpenOption.TRUNCATE_EXISTING);
            log.info("Starting the embedded PostgreSQL in {}", folder.server());
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.server())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(RECOVERY)
                    // The library hands these to initdb as --name=value, after its own trust authentication.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", secrets.superuser())
                    // It starts the server with -F and without synchronous commits, which loses data in a crash.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .start();
        } finally {
            Files.delete(passwordFile);
            // The library lets everybody write there while it unpacks.
            folder.binaries();
        }
    }

    private void makeRolesAndDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), SUPERUSER, secrets.superuser());
                Statement statement = connection.createStatement()) {
            makeRole(statement, OWNER, secrets.owner());
            makeRole(statement, APPLICATION, secrets.application());
            if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static void makeRole(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement, "select from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role + " login password '" + password + "'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    @Override
    public String url() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    @Override
    public String ownerPassword() {
        return secrets.owner();
    }

    @Override
    public String applicationPassword() {
        return secrets.application();
    }

    @Override
    public void close() throws IOException {
        log.info("Stopping the embedded PostgreSQL");
        server.close();
        folder.close();
    }
}
