package org.countersign.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an open article costs the server: the heap in use after a full collection, with one article open in a browser and
 * with many more, each in a tab of its own with its screen and its live-editing socket. They belong to one person; what a
 * session of its own adds to a screen is small beside it.
 */
record MemoryPerPerson(Installation installation, Clinic clinic, WorkFolder folder) implements Scenario {

    private static final int TABS = 20;
    private static final Pattern USED = Pattern.compile("heap .*?used (\\d+)K", Pattern.DOTALL);
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    @Override
    public String name() {
        return "Memory for each open article";
    }

    @Override
    public void run(Report report) throws Exception {
        if (Chromium.installed().isEmpty() || !Files.isExecutable(JCMD)) {
            report.note("heapKilobytesPerOpenArticle", "No Chromium or no jcmd here");
            return;
        }
        List<MadeArticle> articles = clinic.standing(MadeArticle.Standing.WRITING, TABS + 1);
        String desk = "http://127.0.0.1:" + installation.port() + "/desk";
        try (Chromium browser =
                Chromium.start(Chromium.installed().get(), folder.path().resolve("tabs"))) {
            InABrowser.signIn(browser, installation, clinic.staff().author(0), desk);
            browser.open(desk + "/articles/" + articles.getFirst().id(), InABrowser.EDITOR);
            long before = heapInUse();
            for (MadeArticle article : articles.subList(1, articles.size())) {
                browser.openInNewTab(desk + "/articles/" + article.id(), article.title());
            }
            report.note("openArticles", articles.size() - 1);
            report.note("heapKilobytesPerOpenArticle", (heapInUse() - before) / (articles.size() - 1));
        }
    }

    /** In kilobytes, after two collections: the second one frees what the first one only finalised. */
    private long heapInUse() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        String said = jcmd("GC.heap_info");
        Matcher used = USED.matcher(said);
        if (!used.find()) {
            throw new IOException("jcmd says nothing of the heap: " + said);
        }
        return Long.parseLong(used.group(1));
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JCMD.toString(), Long.toString(installation.processId()), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }
}
