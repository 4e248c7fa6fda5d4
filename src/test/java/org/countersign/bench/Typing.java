package org.countersign.bench;

import java.net.http.HttpClient;

/** Typing, from a batch of steps on the live-editing socket until the server tells that it is accepted. */
record Typing(Installation installation, Clinic clinic) implements Scenario {

    private static final int TIMES = 300;

    /** Behind the first heading, inside the first paragraph: the heading "Part 1", its two ends, a beginning. */
    private static final int FIRST_PARAGRAPH = 9;

    @Override
    public String name() {
        return "Typing over the live-editing socket";
    }

    @Override
    public void run(Report report) throws Exception {
        int port = installation.port();
        String cookie = Browserless.signIn(port, clinic.staff().author(0));
        MadeArticle usual = clinic.standing(MadeArticle.Standing.WRITING, 1).getFirst();
        MadeArticle vast = clinic.longOnes().getLast();
        try (HttpClient client = HttpClient.newHttpClient();
                LiveDraft draft = new LiveDraft(client, port, cookie, usual.id());
                LiveDraft vastDraft = new LiveDraft(client, port, cookie, vast.id())) {
            report.add(
                    Stopwatch.timeWarm("Accept one step, 1,000 words", TIMES, turn -> draft.type(FIRST_PARAGRAPH, 1)));
            report.add(Stopwatch.timeWarm(
                    "Accept a batch of 5, 1,000 words", TIMES, turn -> draft.type(FIRST_PARAGRAPH, 5)));
            report.add(Stopwatch.timeWarm(
                    "Accept one step, 20,000 words", TIMES, turn -> vastDraft.type(FIRST_PARAGRAPH, 1)));
        }
    }
}
