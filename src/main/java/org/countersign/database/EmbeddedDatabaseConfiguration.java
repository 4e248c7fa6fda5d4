package org.countersign.database;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Steps in when no {@code spring.datasource.url} names an external PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = EmbeddedDatabaseConfiguration.EXTERNAL,
        matchIfMissing = true,
        havingValue = EmbeddedDatabaseConfiguration.NONE)
class EmbeddedDatabaseConfiguration {

    static final String EXTERNAL = "spring.datasource.url";
    static final String NONE = "none";

    /** {@link EarlyPostgresql} has begun with it, and {@link StartingPostgresql} stops it. */
    @Bean(destroyMethod = "")
    @Profile("!verify")
    EmbeddedServer embeddedPostgresql(StartingPostgresql starting) {
        return starting.started();
    }

    /** Verification only reads, so it can look at a clinic that is open. */
    @Bean(destroyMethod = "close")
    @Profile("verify")
    EmbeddedServer verifiedPostgresql(@Value("${countersign.data}") Path data) {
        if (!Files.isDirectory(data.resolve("postgresql"))) {
            throw new DatabaseUnavailableException("There is no Countersign data in " + data.toAbsolutePath() + ".");
        }
        try {
            return EmbeddedPostgresql.start(data);
        } catch (DataFolderInUseException inUse) {
            return RunningPostgresql.join(data);
        }
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedServer postgresql) {
        return new ApplicationConnection(postgresql);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedServer postgresql) {
        return new OwnerConnection(postgresql);
    }

    private record ApplicationConnection(EmbeddedServer postgresql) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedServer.APPLICATION;
        }

        @Override
        public String getPassword() {
            return postgresql.applicationPassword();
        }

        @Override
        public String getJdbcUrl() {
            return postgresql.url();
        }
    }

    private record OwnerConnection(EmbeddedServer postgresql) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedServer.OWNER;
        }

        @Override
        public String getPassword() {
            return postgresql.ownerPassword();
        }

        @Override
        public String getJdbcUrl() {
            return postgresql.url();
        }
    }
}
