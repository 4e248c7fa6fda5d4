package org.countersign.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnEmbeddedPostgresqlIsDurableAndPrivateTest {

    @TempDir
    static Path data;

    static EmbeddedPostgresql postgresql;

    @BeforeAll
    static void firstStart() {
        postgresql = EmbeddedPostgresql.start(data);
    }

    @AfterAll
    static void stop() throws Exception {
        postgresql.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8"
    })
    void itRunsWithSettingsThatLoseNothingAndOpenNothing(String setting, String value) throws Exception {
        assertThat(askAsSuperuser("show " + setting)).isEqualTo(value);
    }

    @Test
    void everyConnectionNeedsAPassword() throws Exception {
        assertThat(askAsSuperuser("select string_agg(distinct auth_method, ', ') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        for (String role : new String[] {"postgres", EmbeddedPostgresql.OWNER, EmbeddedPostgresql.APPLICATION}) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgresql.url(), role, ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThatThrownBy(() -> DriverManager.getConnection(postgresql.url(), role, role))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void itAnswersOnThisMachineAlone() throws Exception {
        int port = URI.create(postgresql.url().substring("jdbc:".length())).getPort();
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (InetAddress address : others) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 5_000))
                        .as("%s", address)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void theApplicationsRoleIsNotTheOwner() throws SQLException {
        try (Connection application = application()) {
            assertThat(ask(application, "select current_user")).isEqualTo("countersign_app");
            assertThat(ask(
                            application,
                            "select rolsuper or rolcreaterole or rolcreatedb from pg_roles"
                                    + " where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> application.createStatement().execute("create table mine ()"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(askAsOwner("select pg_get_userbyid(datdba) from pg_database where datname = 'countersign'"))
                .isEqualTo("countersign_owner");
    }

    @ParameterizedTest
    @CsvSource({"postgresql, rwx------", "postgresql-binaries, rwx------", "postgresql-secrets.properties, rw-------"})
    void nobodyElseOnTheMachineCanGetAtIt(String file, String permissions) throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                .isEqualTo(permissions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"superuser", "owner", "application"})
    void noSecretIsPrinted(String name) throws Exception {
        Path file = data.resolve("postgresql-secrets.properties");
        assertThat(Files.readString(file)).contains(name + "=");
        assertThat(EmbeddedPostgresqlSecrets.keptIn(file)).hasToString("EmbeddedPostgresqlSecrets");
    }

    @Test
    void aSecondCountersignOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> EmbeddedPostgresql.start(data))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage("Another Countersign is using the data folder " + data.toAbsolutePath()
                        + ". Stop it first, or choose another folder with --data.");
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefused() throws Exception {
        Process second = AnotherJvm.start(KeepsWriting.class, data.toString());
        assertThat(new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Another Countersign is using the data folder");
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(askAsOwner("select 1")).isEqualTo("1");
    }

    private static String askAsSuperuser(String query) throws Exception {
        EmbeddedPostgresqlSecrets secrets =
                EmbeddedPostgresqlSecrets.keptIn(data.resolve("postgresql-secrets.properties"));
        try (Connection superuser = DriverManager.getConnection(postgresql.url(), "postgres", secrets.superuser())) {
            return ask(superuser, query);
        }
    }

    private static String askAsOwner(String query) throws SQLException {
        try (Connection owner =
                DriverManager.getConnection(postgresql.url(), EmbeddedPostgresql.OWNER, postgresql.ownerPassword())) {
            return ask(owner, query);
        }
    }

    private static Connection application() throws SQLException {
        return DriverManager.getConnection(
                postgresql.url(), EmbeddedPostgresql.APPLICATION, postgresql.applicationPassword());
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
