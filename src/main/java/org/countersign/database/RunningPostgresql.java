package org.countersign.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The embedded PostgreSQL of a Countersign that is running, joined for reading alone: it is left as it was found. */
record RunningPostgresql(int port, EmbeddedPostgresqlSecrets secrets) implements EmbeddedServer {

    /** PostgreSQL writes its port into the fourth line of its lock file. */
    private static final int PORT_LINE = 3;

    /** @throws DatabaseUnavailableException when it cannot be found */
    static RunningPostgresql join(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"));
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return new RunningPostgresql(
                    port, EmbeddedPostgresqlSecrets.keptIn(data.resolve("postgresql-secrets.properties")));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new DatabaseUnavailableException(
                    "The PostgreSQL in " + data.toAbsolutePath() + " is starting or stopping. Try again in a moment.",
                    e);
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    @Override
    public String ownerPassword() {
        return secrets.owner();
    }

    @Override
    public String applicationPassword() {
        return secrets.application();
    }

    @Override
    public void close() {}
}
