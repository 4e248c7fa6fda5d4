package org.countersign.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What one run found: a table to read, and JSON to compare with. */
final class Report {

    private final Map<String, Object> machine;
    private final Map<String, Object> sizes;
    private final List<Timings> timings = new ArrayList<>();
    private final Map<String, Object> notes = new LinkedHashMap<>();

    Report(Map<String, Object> machine, Map<String, Object> sizes) {
        this.machine = machine;
        this.sizes = sizes;
    }

    void add(Timings measured) {
        timings.add(measured);
    }

    /** A figure that is no time. */
    void note(String name, Object value) {
        notes.put(name, value);
    }

    int articles() {
        return ((Number) sizes.getOrDefault("article", 0)).intValue();
    }

    Optional<Timings> find(String what) {
        return timings.stream().filter(one -> one.what().equals(what)).findFirst();
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%n%,d articles, milliseconds%n", articles());
        out.printf("%-48s %6s %9s %9s %9s %9s %6s%n", "", "n", "median", "p95", "p99", "per s", "errors");
        for (Timings one : timings) {
            out.printf(
                    Locale.ROOT,
                    "%-48s %6d %9.2f %9.2f %9.2f %9s %6d%n",
                    one.what(),
                    one.count(),
                    one.milliseconds(0.5),
                    one.milliseconds(0.95),
                    one.milliseconds(0.99),
                    one.perSecond() > 0 ? String.format(Locale.ROOT, "%.0f", one.perSecond()) : "",
                    one.errors());
        }
        notes.forEach((name, value) -> out.printf("%-48s %s%n", name, value));
        out.println();
    }

    static void write(Path file, List<Report> reports) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(
                file,
                json.writeValueAsString(reports.stream().map(Report::asJson).toList()) + "\n");
    }

    private Map<String, Object> asJson() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("machine", machine);
        whole.put("sizes", sizes);
        whole.put("milliseconds", timings.stream().map(Timings::asJson).toList());
        whole.put("others", notes);
        return whole;
    }
}
