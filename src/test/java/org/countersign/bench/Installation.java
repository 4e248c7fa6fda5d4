package org.countersign.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A Countersign on an embedded PostgreSQL of its own, started by the launcher as a user starts it. */
final class Installation implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    /** A benchmark asks more in a minute than a script may. */
    private static final String REQUESTS_PER_MINUTE = "100000000";

    private final Path launcher;
    private final Path data;
    private final int port;
    private volatile Process process;

    private Installation(Path launcher, Path data, int port, Process process) {
        this.launcher = launcher;
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /** The first start makes the database and migrates it. */
    static Installation start(Path launcher, Path data, int port) throws IOException {
        Files.createDirectories(data);
        Installation installation = new Installation(launcher, data, port, launch(launcher, data, port, Map.of()));
        installation.awaitAnswer("/");
        return installation;
    }

    private static Process launch(Path launcher, Path data, int port, Map<String, String> more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                launcher.toString(), "run", "--port", Integer.toString(port), "--data", data.toString());
        builder.environment().put("COUNTERSIGN_API_REQUESTSPERMINUTE", REQUESTS_PER_MINUTE);
        builder.environment().putAll(more);
        File log = data.resolve("log").toFile();
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    int port() {
        return port;
    }

    /** Starts it anew with more in its environment, until the next start. */
    void restartWith(String variable, String value) throws IOException {
        stop();
        process = launch(launcher, data, port, Map.of(variable, value));
        awaitAnswer("/");
    }

    /** @return how long it took from the launch to the first good answer at {@code path} */
    Duration restart(String path) throws IOException {
        stop();
        long began = System.nanoTime();
        process = launch(launcher, data, port, Map.of());
        awaitAnswer(path);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    void awaitAnswer(String path) throws IOException {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException("Countersign did not start; its log ends with:\n" + endOfLog());
            }
            try (HttpConnection connection = new HttpConnection(port)) {
                if (connection.get(path).status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Waiting.aMoment();
            }
        }
        throw new IOException("Countersign gave no good answer within " + START);
    }

    private String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    /** To the database, as the owner of the schema. */
    Connection owner() throws IOException, SQLException {
        return DriverManager.getConnection(databaseUrl(), "countersign_owner", secret("owner"));
    }

    String databaseUrl() throws IOException {
        String port = Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/countersign";
    }

    /** The password of a role of the embedded server: superuser, owner or application. */
    String secret(String role) throws IOException {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("postgresql-secrets.properties"))) {
            secrets.load(reader);
        }
        return secrets.getProperty(role);
    }

    long processId() {
        return process.pid();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Stops it. Its data goes with the benchmark's folder. */
    @Override
    public void close() {
        stop();
    }
}
