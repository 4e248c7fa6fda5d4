package org.countersign.bench;

/** Revisions: the list of them, and what changed between two. */
record Comparing(Installation installation, Clinic clinic) implements Scenario {

    @Override
    public String name() {
        return "Revisions";
    }

    @Override
    public void run(Report report) throws Exception {
        String some = "/articles/"
                + clinic.standing(MadeArticle.Standing.WRITING, 1).getFirst().id();
        String many = "/articles/" + clinic.manyRevisions().id();
        String vast = "/articles/" + clinic.longOnes().getFirst().id();
        try (Api api = new Api(installation.port(), clinic.staff().author(0))) {
            report.add(Stopwatch.timeWarm(
                    "Compare two revisions of 1,000 words",
                    200,
                    turn -> api.get(some + "/revisions/3/changes?since=1")));
            report.add(Stopwatch.timeWarm(
                    "Compare two revisions of 20,000 words",
                    60,
                    turn -> api.get(vast + "/revisions/2/changes?since=1")));
            report.add(Stopwatch.timeWarm(
                    "List the revisions of one with 500", 200, turn -> api.get(many + "/revisions")));
            report.add(Stopwatch.timeWarm(
                    "Open the draft of one with 500 revisions", 200, turn -> api.get(many + "/draft")));
            report.add(Stopwatch.timeWarm(
                    "Compare the first and last of 500 revisions",
                    60,
                    turn -> api.get(many + "/revisions/500/changes?since=1")));
        }
    }
}
