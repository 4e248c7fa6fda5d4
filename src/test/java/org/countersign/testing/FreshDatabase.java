package org.countersign.testing;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Clones the context's database anew before each class, so that classes share a context and nothing else. */
class FreshDatabase extends AbstractTestExecutionListener {

    @Override
    public int getOrder() {
        return 3_000;
    }

    @Override
    public void beforeTestClass(TestContext testContext) {
        var context = testContext.getApplicationContext();
        HikariDataSource dataSource = context.getBean(HikariDataSource.class);
        if (dataSource.getHikariPoolMXBean() != null) {
            dataSource.getHikariPoolMXBean().softEvictConnections();
        }
        TestPostgresql.recreate(context.getEnvironment().getRequiredProperty(DatabaseForContext.NAME));
    }
}
