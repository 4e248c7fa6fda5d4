package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * People at work at the same time, each on a draft of their own: list, open, save, by the authoring API, without a pause
 * for thought. Afterwards every draft has to say what its person saved last.
 */
record AtOnce(Installation installation, Clinic clinic) implements Scenario {

    /** Java compiles what is done often; nothing is told of that time. */
    private static final Duration UNTIMED = Duration.ofSeconds(8);

    @Override
    public String name() {
        return "Many people at once";
    }

    @Override
    public void run(Report report) throws Exception {
        measure(20, Duration.ofSeconds(60), report);
        measure(50, Duration.ofSeconds(15), report);
        measure(200, Duration.ofSeconds(15), report);
    }

    private void measure(int people, Duration timed, Report report) throws Exception {
        List<MadeArticle> articles = clinic.standing(MadeArticle.Standing.WRITING, people);
        ConcurrentHashMap<MadeArticle, String> lastSaved = new ConcurrentHashMap<>();
        IntFunction<Crowd.Round> desk = number -> {
            MadeArticle article = articles.get(number);
            return new Desk(api(number), article, lastSaved);
        };
        String what = people + " people list, open, save";
        Crowd.time(what, articles.size(), UNTIMED, desk);
        report.add(Crowd.time(what, articles.size(), timed, desk));
        report.note("savesLostBy" + people + "People", lost(lastSaved));
    }

    private Api api(int person) {
        try {
            return new Api(installation.port(), clinic.staff().author(person));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long lost(ConcurrentHashMap<MadeArticle, String> lastSaved) throws IOException {
        long lost = 0;
        try (Api api = api(0)) {
            for (var saved : lastSaved.entrySet()) {
                String stored =
                        api.draft(saved.getKey().id()).content().path("summary").asString("");
                if (!stored.equals(saved.getValue())) {
                    lost++;
                }
            }
        }
        return lost;
    }

    private static final class Desk implements Crowd.Round {

        private final Api api;
        private final MadeArticle article;
        private final ConcurrentHashMap<MadeArticle, String> lastSaved;
        private int round;

        private Desk(Api api, MadeArticle article, ConcurrentHashMap<MadeArticle, String> lastSaved) {
            this.api = api;
            this.article = article;
            this.lastSaved = lastSaved;
        }

        @Override
        public void run() throws IOException {
            api.get("/articles");
            Api.Draft draft = api.draft(article.id());
            String summary =
                    "Round " + round++ + " of " + Thread.currentThread().threadId();
            Writing.saved(api, article, draft, summary);
            lastSaved.put(article, summary);
        }

        @Override
        public void close() throws IOException {
            api.close();
        }
    }
}
