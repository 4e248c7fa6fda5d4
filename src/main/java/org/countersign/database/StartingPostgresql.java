package org.countersign.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;

/** The embedded PostgreSQL on its way: it starts while the application reads its configuration, which takes as long. */
final class StartingPostgresql implements DisposableBean {

    private final CompletableFuture<EmbeddedPostgresql> server = new CompletableFuture<>();

    private StartingPostgresql() {}

    static StartingPostgresql in(Path data) {
        StartingPostgresql starting = new StartingPostgresql();
        Thread.ofPlatform().name("embedded-postgresql").start(() -> starting.start(data));
        return starting;
    }

    private void start(Path data) {
        try {
            server.complete(EmbeddedPostgresql.start(data));
        } catch (RuntimeException | Error e) {
            server.completeExceptionally(e);
        }
    }

    /**
     * Waits until it can be used.
     *
     * @throws DatabaseUnavailableException when it did not start
     */
    EmbeddedServer started() {
        try {
            return server.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DatabaseUnavailableException unavailable) {
                throw unavailable;
            }
            throw e;
        }
    }

    /** Also where the application never came so far as to ask for it. */
    @Override
    public void destroy() throws IOException {
        if (server.handle((started, failed) -> failed == null).join()) {
            server.join().close();
        }
    }
}
