package org.countersign.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** From {@code ./countersign run} to the first good answer, on existing data; and what it holds of memory then. */
record Starting(Installation installation) implements Scenario {

    private static final int TIMES = 3;

    @Override
    public String name() {
        return "Starting";
    }

    @Override
    public void run(Report report) throws Exception {
        long[] site = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            site[i] = installation.restart("/").toNanos();
        }
        report.add(Timings.of("Start to the first public page", site));
        long[] desk = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            desk[i] = installation.restart("/desk/sign-in").toNanos();
        }
        report.add(Timings.of("Start to the sign-in page", desk));
        report.note("residentMegabytesAfterStart", residentMegabytes());
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
