package org.countersign.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.countersign.people.Role;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar in a process of its own, started as a user starts it but for {@link #NOT_LONG_ENOUGH}. */
final class RunningCountersign implements AutoCloseable {

    private static final String READY = "Countersign is ready at ";
    private static final String WELCOME = "/desk/welcome/";
    private static final long MINUTES_TO_START = 5;
    private static final long MINUTES_TO_VERIFY = 3;
    private static final int LINES_KEPT = 200;

    /** It lives for minutes: to compile what it does a second time, and better, would take longer than it saves. */
    private static final String NOT_LONG_ENOUGH = "-XX:TieredStopAtLevel=1";

    private final Path data;
    private final List<String> profile;
    private final ConcurrentLinkedDeque<String> lastLines = new ConcurrentLinkedDeque<>();
    private Process process;
    private URI desk;

    private RunningCountersign(Path data, List<String> profile) throws IOException {
        this.data = data;
        this.profile = profile;
        this.process = start(0);
        this.desk = whenReady();
        // Also when the tests are interrupted.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroy()));
    }

    /** With the sample clinic. Returns once it can be used. */
    static RunningCountersign withSampleClinic(Path data) throws IOException {
        return new RunningCountersign(data, List.of("--spring.profiles.active=demo"));
    }

    /** As a clinic starts it: nobody works there yet. */
    static RunningCountersign withoutAnybody(Path data) throws IOException {
        return new RunningCountersign(data, List.of());
    }

    private Process start(int port) throws IOException {
        List<String> arguments = new ArrayList<>(profile);
        arguments.add("--server.port=" + port);
        return java(data, arguments);
    }

    private static Process java(Path data, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                NOT_LONG_ENOUGH,
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                System.getProperty("countersign.jar", "target/countersign.jar"),
                "--countersign.data=" + data));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private URI whenReady() {
        CompletableFuture<URI> ready = new CompletableFuture<>();
        BufferedReader output = process.inputReader();
        Thread.ofVirtual().start(() -> follow(output, ready));
        try {
            return ready.orTimeout(MINUTES_TO_START, TimeUnit.MINUTES).join();
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw new IllegalStateException(
                    "Countersign did not start. Its last lines:\n" + String.join("\n", lastLines), e);
        }
    }

    /** Reads to the end, or the process would stand still once the pipe is full. */
    private void follow(BufferedReader output, CompletableFuture<URI> ready) {
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
        } catch (UncheckedIOException killed) {
            lastLines.add("The process was killed: " + killed.getMessage());
        } finally {
            ready.completeExceptionally(new IllegalStateException("The process ended."));
        }
    }

    /** The link that it prints while nobody works there. */
    String setUpLink() {
        return lastLines.stream()
                .map(String::strip)
                .filter(line -> line.contains(WELCOME))
                .findFirst()
                .orElseThrow();
    }

    /** Where it answers, for a path from the root: {@code /articles}. */
    String address(String path) {
        return desk.resolve(path).toString();
    }

    /** One of the sample clinic's. */
    Account account(Role role) {
        try {
            String json = Files.readString(data.resolve("demo-accounts.json"));
            return Stream.of(JsonMapper.shared().readValue(json, Account[].class))
                    .filter(account -> account.role() == role)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prints what it said last, and keeps what each of its threads does, those without a platform thread too. */
    void explain(Path folder, String journey) throws IOException, InterruptedException {
        System.out.println("What Countersign said before " + journey + " failed:\n" + String.join("\n", lastLines));
        Path threads = Files.createDirectories(folder)
                .resolve(journey + "-threads.txt")
                .toAbsolutePath();
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "Thread.dump_to_file",
                        "-overwrite",
                        threads.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(1, TimeUnit.MINUTES);
    }

    /** As {@code kill -9} does: it gets no chance to put anything in order. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** After {@link #kill}, on the same data and at the same address. */
    void startAgain() throws IOException {
        process = start(desk.getPort());
        desk = whenReady();
    }

    /** Runs {@code verify} beside it; what that says, after its exit code and a colon. */
    String verify() throws IOException, InterruptedException {
        return said(java(data, List.of("--countersign.verify")));
    }

    /** Starts it for itself alone, as the launcher does beside a first launch; its exit code, a colon, and what it says. */
    static String rehearse(Path data) throws IOException, InterruptedException {
        return said(java(data, List.of("--countersign.rehearsal", "--server.address=127.0.0.1", "--server.port=0")));
    }

    /** Proves a record as `verify-record` does, with no server and no database; its exit code, a colon, and what it says. */
    static String verifyRecord(Path record, Path key) throws IOException, InterruptedException {
        return said(java(
                Path.of("target"),
                List.of("--countersign.verify-record=" + record, "--countersign.record-key=" + key)));
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(MINUTES_TO_VERIFY, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.exitValue() + ": " + said;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
