package org.countersign.bench;

import java.util.List;

/** From a draft to patients: submitting cuts a revision, publishing renders and stores the page. */
record Workflow(Installation installation, Clinic clinic) implements Scenario {

    private static final int TIMES = 100;

    /** Each is submitted or published once, so that no more than so many are ever needed. */
    private static final int MOST = 1_200;

    @Override
    public String name() {
        return "Submitting and publishing";
    }

    @Override
    public void run(Report report) throws Exception {
        List<MadeArticle> writing = clinic.standing(MadeArticle.Standing.WRITING, MOST);
        List<MadeArticle> signed = clinic.standing(MadeArticle.Standing.SIGNED, MOST);
        try (Api author = new Api(installation.port(), clinic.staff().author(0));
                Api editor = new Api(installation.port(), clinic.staff().editor(0))) {
            report.add(Stopwatch.timeWarm(
                    "Submit 1,000 words (cuts a revision)",
                    timed(writing),
                    writing.size(),
                    turn -> author.post("/articles/" + writing.get(turn).id() + "/submission", "{}", 201)));
            report.add(submitVast(author));
            report.add(Stopwatch.timeWarm(
                    "Publish 1,000 words",
                    timed(signed),
                    signed.size(),
                    turn -> editor.post(
                            "/articles/" + signed.get(turn).id() + "/publication",
                            "{\"revision\":" + MadeArticle.REVISIONS + "}",
                            201)));
        }
    }

    /** What is in review already must say something else before it is submitted again. */
    private Timings submitVast(Api author) {
        List<MadeArticle> vast = clinic.longOnes();
        return Stopwatch.time(
                "Submit 20,000 words (cuts a revision)",
                15,
                turn -> {
                    MadeArticle article = of(vast, turn);
                    Writing.saved(author, article, author.draft(article.id()), "For the " + turn + "th time.");
                },
                turn -> author.post("/articles/" + of(vast, turn).id() + "/submission", "{}", 201));
    }

    private static MadeArticle of(List<MadeArticle> articles, int turn) {
        return articles.get(turn % articles.size());
    }

    /** How often something can be timed that each article does once, with the untimed ones before. */
    private static int timed(List<MadeArticle> articles) {
        return Math.max(1, Math.min(TIMES, articles.size() * 3 / 4));
    }
}
