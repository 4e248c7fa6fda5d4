package org.countersign.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From {@code ./countersign run} to the first good answer, on existing data; and what it holds of memory then. */
record Starting(Installation installation) implements Scenario {

    private static final int TIMES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "Starting";
    }

    @Override
    public void run(Report report) throws Exception {
        List<Long> site = new ArrayList<>();
        List<Long> desk = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (site.size() < TIMES && (site.isEmpty() || System.nanoTime() < end)) {
            long toTheSite = installation.restart("/").toNanos();
            long began = System.nanoTime();
            installation.awaitAnswer("/desk/sign-in");
            site.add(toTheSite);
            desk.add(toTheSite + System.nanoTime() - began);
        }
        report.add(Timings.of("Start to the first public page", inNanoseconds(site)));
        report.add(Timings.of("Start to the sign-in page", inNanoseconds(desk)));
        report.note("residentMegabytesAfterStart", residentMegabytes());
    }

    private static long[] inNanoseconds(List<Long> taken) {
        return taken.stream().mapToLong(Long::longValue).toArray();
    }

    /** Of the Java process alone, without PostgreSQL; 0 where the system does not say. */
    private long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(installation.processId()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(status);
        return lines.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
