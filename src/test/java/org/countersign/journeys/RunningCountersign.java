package org.countersign.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.countersign.people.Role;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar with the sample clinic, in a process of its own, started as a user starts it. */
final class RunningCountersign implements AutoCloseable {

    private static final String READY = "Countersign is ready at ";
    private static final long MINUTES_TO_START = 5;
    private static final int LINES_KEPT = 200;

    private final Process process;
    private final URI desk;
    private final List<Account> accounts;

    private RunningCountersign(Process process, URI desk, List<Account> accounts) {
        this.process = process;
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Returns once it can be used. The folder may hold an earlier run's data. */
    static RunningCountersign on(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        System.getProperty("countersign.jar", "target/countersign.jar"),
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--countersign.data=" + data)
                .redirectErrorStream(true)
                .start();
        // Also when the tests are interrupted.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        URI desk = readyAt(process);
        return new RunningCountersign(process, desk, accountsIn(data));
    }

    private static URI readyAt(Process process) {
        ConcurrentLinkedDeque<String> lastLines = new ConcurrentLinkedDeque<>();
        CompletableFuture<URI> ready = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> follow(process.inputReader(), lastLines, ready));
        try {
            return ready.orTimeout(MINUTES_TO_START, TimeUnit.MINUTES).join();
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw new IllegalStateException(
                    "Countersign did not start. Its last lines:\n" + String.join("\n", lastLines), e);
        }
    }

    /** Reads to the end, or the process would stand still once the pipe is full. */
    private static void follow(
            BufferedReader output, ConcurrentLinkedDeque<String> lastLines, CompletableFuture<URI> ready) {
        try (Stream<String> lines = output.lines()) {
            lines.forEach(line -> {
                lastLines.add(line);
                if (lastLines.size() > LINES_KEPT) {
                    lastLines.removeFirst();
                }
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length()).strip()));
                }
            });
        } finally {
            ready.completeExceptionally(new IllegalStateException("The process ended."));
        }
    }

    private static List<Account> accountsIn(Path data) throws IOException {
        String json = Files.readString(data.resolve("demo-accounts.json"));
        return List.of(JsonMapper.shared().readValue(json, Account[].class));
    }

    /** Where it answers, for a path from the root: {@code /articles}. */
    String address(String path) {
        return desk.resolve(path).toString();
    }

    Account account(Role role) {
        return accounts.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /** As {@code kill -9} does: it gets no chance to put anything in order. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
