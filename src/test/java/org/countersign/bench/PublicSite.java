package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** What patients get, asked for over 32 connections that stay open; and the same bytes from nginx, when it is installed. */
record PublicSite(Installation installation, Clinic clinic) implements Scenario {

    private static final int CONNECTIONS = 32;
    private static final Duration UNTIMED = Duration.ofSeconds(4);
    private static final Duration TIMED = Duration.ofSeconds(10);
    private static final String GZIP = "Accept-Encoding: gzip";

    @Override
    public String name() {
        return "The public site under " + CONNECTIONS + " connections";
    }

    @Override
    public void run(Report report) throws Exception {
        int port = installation.port();
        String article = "/articles/article-0";
        report.add(hammer("Public article, as a browser asks for it", port, article, GZIP));
        report.add(hammer("Public article, uncompressed", port, article));
        report.add(hammer("Public home page, as a browser asks for it", port, "/", GZIP));
        try (HttpConnection connection = new HttpConnection(port)) {
            HttpConnection.Answer page = connection.get(article).expect(200);
            report.note("publicArticleBytes", page.body().length);
            report.note(
                    "publicArticleBytesCompressed",
                    connection.get(article, GZIP).body().length);
            report.add(Stopwatch.time(
                    "Public list of articles, alone",
                    200,
                    turn -> connection.get("/articles", GZIP).expect(200)));
            if (Nginx.isInstalled()) {
                try (Nginx nginx = Nginx.serving(page.body(), Path.of("target"))) {
                    report.add(hammer("The article's bytes from a file, by nginx", nginx.port(), "/page.html"));
                }
            }
        }
    }

    /** The same page when each answer is made anew. */
    record WithNothingKept(Installation installation) implements Scenario {

        @Override
        public String name() {
            return "The public site with nothing kept ready";
        }

        @Override
        public void run(Report report) throws Exception {
            installation.restartWith("COUNTERSIGN_SITE_ANSWERSKEPTFOR", "0s");
            report.add(hammer("Public article, nothing kept ready", installation.port(), "/articles/article-0", GZIP));
            report.add(hammer("Public home page, nothing kept ready", installation.port(), "/", GZIP));
        }
    }

    private static Timings hammer(String what, int port, String path, String... headers) {
        Crowd.time(what, CONNECTIONS, UNTIMED, number -> new Visitor(port, path, headers));
        return Crowd.time(what, CONNECTIONS, TIMED, number -> new Visitor(port, path, headers));
    }

    /** One connection that asks for a page again and again. */
    private static final class Visitor implements Crowd.Round {

        private final HttpConnection connection;
        private final String path;
        private final String[] headers;

        private Visitor(int port, String path, String... headers) {
            try {
                connection = new HttpConnection(port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            this.path = path;
            this.headers = headers;
        }

        @Override
        public void run() throws IOException {
            connection.get(path, headers).expect(200);
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
