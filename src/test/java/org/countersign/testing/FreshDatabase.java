package org.countersign.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Clones the context's database anew before each class, so that classes share a context and nothing else. */
class FreshDatabase extends AbstractTestExecutionListener {

    /** A context's first class meets the database as the application itself found and filled it. */
    private static final Set<ApplicationContext> USED = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public int getOrder() {
        return 3_000;
    }

    @Override
    public void beforeTestClass(TestContext testContext) {
        var context = testContext.getApplicationContext();
        askThisContextWhoIsSignedIn(context);
        if (USED.add(context)) {
            return;
        }
        HikariDataSource dataSource = context.getBean(HikariDataSource.class);
        evict(dataSource);
        TestPostgresql.recreate(context.getEnvironment().getRequiredProperty(DatabaseForContext.NAME));
        // The pool refills itself at once, perhaps with a connection to the database that is gone now.
        evict(dataSource);
    }

    /** The strategy is one for the whole JVM, and the context that was made last has put in its own. */
    private static void askThisContextWhoIsSignedIn(ApplicationContext context) {
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    private static void evict(HikariDataSource dataSource) {
        if (dataSource.getHikariPoolMXBean() != null) {
            dataSource.getHikariPoolMXBean().softEvictConnections();
        }
    }
}
