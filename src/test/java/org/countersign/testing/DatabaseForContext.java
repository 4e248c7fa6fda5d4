package org.countersign.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each application context a database of its own, used as the two roles of a real installation. Comes before those of
 * the application, one of which starts an embedded PostgreSQL where no other is named.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseForContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static {
        // A pool otherwise trusts a connection for half a second, in which FreshDatabase may have ended it.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    static final String NAME = "countersign.test-database";

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String database = "countersign_test_" + COUNT.incrementAndGet();
        TestPostgresql.recreate(database);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.ofEntries(
                                Map.entry(NAME, database),
                                // Each class begins with an empty trail, which a head of another would contradict.
                                Map.entry("countersign.audit.head-file", ""),
                                Map.entry("spring.datasource.url", TestPostgresql.url(database)),
                                Map.entry("spring.datasource.username", TestPostgresql.APPLICATION),
                                Map.entry("spring.datasource.password", ""),
                                Map.entry("spring.flyway.user", TestPostgresql.OWNER),
                                Map.entry("spring.flyway.password", ""),
                                Map.entry("spring.flyway.url", TestPostgresql.url(database)),
                                Map.entry("spring.datasource.hikari.maximum-pool-size", "8"),
                                Map.entry("spring.datasource.hikari.minimum-idle", "1"),
                                // A class begins with another database, of which no answer tells
                                Map.entry("countersign.site.answers-kept-for", "0s"),
                                // Tests do what is due when they want it done
                                Map.entry("db-scheduler.enabled", "false"))));
    }
}
