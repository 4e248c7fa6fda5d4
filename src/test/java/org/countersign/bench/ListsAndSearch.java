package org.countersign.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The list, searching it, and opening what it leads to: GET /api/v1/articles… */
record ListsAndSearch(Installation installation, Clinic clinic) implements Scenario {

    private static final int TIMES = 300;

    @Override
    public String name() {
        return "Lists, search, opening";
    }

    @Override
    public void run(Report report) throws Exception {
        List<MadeArticle> writing = clinic.standing(MadeArticle.Standing.WRITING, 100);
        try (Api api = new Api(installation.port(), clinic.staff().author(0))) {
            time(report, api, "List, first page", "");
            time(report, api, "List, last page", "?cursor=" + lastPage());
            time(report, api, "List, in review", "?stage=IN_REVIEW");
            time(report, api, "List, live", "?live=true");
            time(report, api, "List, live and sent back: none", "?live=true&stage=CHANGES_REQUESTED");
            time(report, api, "List, posts in review: none", "?kind=POST&stage=IN_REVIEW");
            time(report, api, "Search, a common word", "?query=" + Vocabulary.COMMON);
            time(report, api, "Search, a rare word", "?query=" + Vocabulary.RARE);
            time(report, api, "Search, a word that is nowhere", "?query=xylophagous");
            time(report, api, "Search, a common word among what is live", "?live=true&query=" + Vocabulary.COMMON);
            report.add(Stopwatch.timeWarm(
                    "Open an article's state",
                    TIMES,
                    turn -> api.get("/articles/" + of(writing, turn).id())));
            report.add(Stopwatch.timeWarm(
                    "Open a draft of 1,000 words",
                    TIMES,
                    turn -> api.draft(of(writing, turn).id())));
        }
    }

    private static void time(Report report, Api api, String what, String query) {
        report.add(Stopwatch.timeWarm(what, TIMES, turn -> api.get("/articles" + query)));
    }

    private static MadeArticle of(List<MadeArticle> articles, int turn) {
        return articles.get(turn % articles.size());
    }

    /** As the API itself would say that the list goes on there. */
    private String lastPage() {
        String cursor = clinic.lastPage().changedAt() + " " + clinic.lastPage().article();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.US_ASCII));
    }
}
