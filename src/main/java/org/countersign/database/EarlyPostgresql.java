package org.countersign.database;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Has the embedded PostgreSQL start before anything else, where {@link EmbeddedDatabaseConfiguration} will want one. */
class EarlyPostgresql implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final String BEAN = "startingPostgresql";

    @Override
    public void initialize(GenericApplicationContext context) {
        if (!isWanted(context.getEnvironment())) {
            return;
        }
        Path data = Path.of(context.getEnvironment().getRequiredProperty("countersign.data"));
        StartingPostgresql starting = StartingPostgresql.in(data);
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton(BEAN, starting);
        beans.registerDisposableBean(BEAN, starting);
    }

    private static boolean isWanted(Environment environment) {
        String external =
                environment.getProperty(EmbeddedDatabaseConfiguration.EXTERNAL, EmbeddedDatabaseConfiguration.NONE);
        return external.equals(EmbeddedDatabaseConfiguration.NONE)
                && !environment.acceptsProfiles(Profiles.of("verify"));
    }
}
