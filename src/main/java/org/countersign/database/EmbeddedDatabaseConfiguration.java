package org.countersign.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps in when no {@code spring.datasource.url} names an external PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedPostgresql embeddedPostgresql(@Value("${countersign.data}") Path data) {
        return EmbeddedPostgresql.start(data);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedPostgresql postgresql) {
        return new ApplicationConnection(postgresql);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedPostgresql postgresql) {
        return new OwnerConnection(postgresql);
    }

    private record ApplicationConnection(EmbeddedPostgresql postgresql) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedPostgresql.APPLICATION;
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

    private record OwnerConnection(EmbeddedPostgresql postgresql) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedPostgresql.OWNER;
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
