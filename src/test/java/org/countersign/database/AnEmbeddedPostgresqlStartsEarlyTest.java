package org.countersign.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class AnEmbeddedPostgresqlStartsEarlyTest {

    @TempDir
    Path data;

    @Test
    void itIsStoppedWhereTheApplicationFailsBeforeItIsAskedFor() throws IOException {
        GenericApplicationContext application = applicationOn(Map.of("countersign.data", data.toString()));
        new EarlyPostgresql().initialize(application);
        application.registerBean("broken", String.class, () -> {
            throw new IllegalStateException("This application does not start");
        });
        assertThatThrownBy(application::refresh).hasRootCauseMessage("This application does not start");
        assertThat(data.resolve("postgresql")).isNotEmptyDirectory();
        assertThat(data.resolve("postgresql").resolve("postmaster.pid")).doesNotExist();
        DataFolder.open(data).close();
    }

    @Test
    void whyItDidNotStartIsToldToWhoeverAsksForIt() throws IOException {
        Files.createDirectory(data.resolve("postgresql"));
        Files.writeString(data.resolve("postgresql").resolve("PG_VERSION"), "17\n");
        StartingPostgresql starting = StartingPostgresql.in(data);
        assertThatThrownBy(starting::started)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("belongs to PostgreSQL 17");
        starting.destroy();
    }

    @Test
    void whereAnotherDatabaseIsNamedNoneIsStarted() {
        GenericApplicationContext application = applicationOn(
                Map.of("countersign.data", data.toString(), "spring.datasource.url", "jdbc:postgresql://elsewhere/"));
        new EarlyPostgresql().initialize(application);
        assertThat(application.getBeanFactory().getSingletonNames()).doesNotContain("startingPostgresql");
    }

    @Test
    void noneIsTheNameOfNoDatabase() throws IOException {
        Files.createDirectory(data.resolve("postgresql"));
        Files.writeString(data.resolve("postgresql").resolve("PG_VERSION"), "17\n");
        GenericApplicationContext application =
                applicationOn(Map.of("countersign.data", data.toString(), "spring.datasource.url", "none"));
        new EarlyPostgresql().initialize(application);
        assertThatThrownBy(application.getBeanFactory().getBean(StartingPostgresql.class)::started)
                .hasMessageContaining("belongs to PostgreSQL 17");
    }

    private static GenericApplicationContext applicationOn(Map<String, Object> properties) {
        GenericApplicationContext application = new GenericApplicationContext();
        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        return application;
    }
}
