package org.countersign.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures Countersign from outside: {@code ./countersign bench}. It makes a database of its own, fills it, starts the
 * packaged application on it as a user does, measures, prints a table, writes JSON, and removes what it made.
 */
public final class Bench {

    private static final String PAGES_MISSING = """
            select count(*) from publication p where p.ended_at is null
                and not exists (select from publication_page g where g.publication_id = p.id)
            """;

    private Bench() {}

    /** See {@link Options}. The class path is the packaged application's. */
    public static void main(String... arguments) throws Exception {
        Options options = Options.parse(arguments);
        Progress progress = new Progress(System.out);
        List<Report> reports = new ArrayList<>();
        for (int size : options.sizes()) {
            reports.add(run(options, size, progress));
        }
        Report.write(options.out(), reports);
        progress.say("Written to " + options.out().toAbsolutePath());
        if (reports.size() > 1) {
            Path curve = Curve.write(options.out(), reports);
            progress.say("The curve is in " + curve.toAbsolutePath());
        }
    }

    private static Report run(Options options, int size, Progress progress) throws Exception {
        try (WorkFolder folder = WorkFolder.make()) {
            progress.say("Starting Countersign on an empty database …");
            Installation installation = folder.holding(
                    Installation.start(options.launcher(), folder.path().resolve("data"), options.port()));
            Clinic clinic = load(installation, size, progress);
            progress.say("Starting it on what was loaded …");
            installation.restart("/");
            awaitPublicPages(installation, progress);
            Report report = new Report(Machine.describe(), clinic.sizes());
            for (Scenario scenario : Scenario.inOrder(options, installation, clinic, folder)) {
                progress.say(scenario.name() + " …");
                attempt(scenario, report, progress);
            }
            report.print(System.out);
            return report;
        }
    }

    /** They are made in the background, beside which nothing is to be measured. */
    private static void awaitPublicPages(Installation installation, Progress progress) throws Exception {
        try (Connection owner = installation.owner();
                Statement statement = owner.createStatement()) {
            int live = (int) Clinic.number(statement, "select count(*) from publication where ended_at is null");
            progress.begin("Waiting for " + live + " public pages", live);
            for (int missing = live; missing > 0; missing = (int) Clinic.number(statement, PAGES_MISSING)) {
                progress.reached(live - missing);
                TimeUnit.SECONDS.sleep(1);
            }
        }
        progress.end();
    }

    /** What cannot be measured here leaves the other figures alone. */
    private static void attempt(Scenario scenario, Report report, Progress progress) throws InterruptedException {
        try {
            scenario.run(report);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            progress.say(scenario.name() + " could not be measured: " + e.getMessage());
            report.note("notMeasured " + scenario.name(), String.valueOf(e.getMessage()));
        }
    }

    private static Clinic load(Installation installation, int size, Progress progress) throws Exception {
        Staff staff = new Staff();
        List<MadeArticle> special = new BulkLoad(installation::owner, staff, size).load(progress);
        try (Connection owner = installation.owner()) {
            return Clinic.read(owner, staff, size, special);
        }
    }
}
