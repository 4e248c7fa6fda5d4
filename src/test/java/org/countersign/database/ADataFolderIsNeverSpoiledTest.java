package org.countersign.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.testing.TestPostgresql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ADataFolderIsNeverSpoiledTest {

    @TempDir
    Path data;

    Path server;

    @BeforeEach
    void aFolderWithData() throws IOException {
        server = Files.createDirectory(data.resolve("postgresql"));
        Files.writeString(server.resolve("PG_VERSION"), "18\n");
    }

    @Test
    void theDataOfAnotherMajorVersionIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(server.resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgresql.start(data))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage("The data in " + server.toAbsolutePath() + " belongs to PostgreSQL 17, and this Countersign"
                        + " brings PostgreSQL 18. Nothing was changed. See \"Upgrade\" in docs/operations.md.");
        assertThat(Files.readString(server.resolve("PG_VERSION"))).isEqualTo("17\n");
        assertThat(names(data)).containsExactlyInAnyOrder("postgresql", "lock");
    }

    @Test
    void aRefusalLetsTheFolderGo() throws IOException {
        Files.writeString(server.resolve("PG_VERSION"), "17\n");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> DataFolder.open(data)).hasMessageContaining("belongs to PostgreSQL 17");
        }
    }

    @Test
    void anUnfinishedFirstStartIsSetAside() throws IOException {
        DataFolder.open(data).close();
        assertThat(server).doesNotExist();
        assertThat(names(data))
                .filteredOn(name -> name.startsWith("postgresql-unfinished-"))
                .singleElement()
                .satisfies(name ->
                        assertThat(data.resolve(name).resolve("PG_VERSION")).hasContent("18\n"));
    }

    @Test
    void aFinishedFirstStartStaysWhereItIs() throws IOException {
        try (DataFolder folder = DataFolder.open(data)) {
            folder.firstStartIsComplete();
        }
        Files.createDirectories(server);
        Files.writeString(server.resolve("PG_VERSION"), "18\n");
        DataFolder.open(data).close();
        assertThat(server.resolve("PG_VERSION")).exists();
    }

    @Test
    void aProcessThatIsNoPostgresqlIsLeftAlone() throws IOException {
        Files.writeString(
                server.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        DataFolder.open(data).close();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void anotherPostgresqlThatGotTheSameNumberAfterARebootIsLeftAlone() throws Exception {
        try (Connection connection = TestPostgresql.connect("postgres", "postgres");
                ResultSet rows = connection.createStatement().executeQuery("show data_directory")) {
            rows.next();
            Path another = Path.of(rows.getString(1)).resolve("postmaster.pid");
            Files.copy(another, server.resolve("postmaster.pid"));
            DataFolder.open(data).close();
            assertThat(connection.isValid(10)).isTrue();
        }
    }

    @Test
    void aFolderIsOpenedOnceAtATime() throws IOException {
        try (DataFolder ignored = DataFolder.open(data)) {
            assertThatThrownBy(() -> DataFolder.open(data))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageStartingWith("Another Countersign is using the data folder");
        }
        DataFolder.open(data).close();
    }

    @Test
    void passwordsThatAreIncompleteAreNotMadeAnew() throws IOException {
        Path secrets = data.resolve("postgresql-secrets.properties");
        Files.writeString(secrets, "superuser=a\nowner=b\n");
        assertThatThrownBy(() -> EmbeddedPostgresqlSecrets.keptIn(secrets))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("'application' is missing");
        assertThat(secrets).hasContent("superuser=a\nowner=b\n");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
