package org.countersign.bench;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Creating articles and replacing drafts. */
record Writing(Installation installation, Clinic clinic) implements Scenario {

    private static final int TIMES = 200;

    @Override
    public String name() {
        return "Writing";
    }

    @Override
    public void run(Report report) throws Exception {
        List<MadeArticle> writing = clinic.standing(MadeArticle.Standing.WRITING, 50);
        try (Api api = new Api(installation.port(), clinic.staff().author(0))) {
            report.add(Stopwatch.timeWarm(
                    "Create an article",
                    TIMES,
                    turn -> api.post(
                            "/articles",
                            "{\"kind\":\"ARTICLE\",\"title\":\"Made while measuring " + turn + "\"}",
                            201)));
            Api.Draft[] drafts = new Api.Draft[writing.size()];
            for (int i = 0; i < drafts.length; i++) {
                drafts[i] = api.draft(writing.get(i).id());
            }
            report.add(Stopwatch.timeWarm("Replace a draft of 1,000 words", TIMES, turn -> {
                int at = turn % drafts.length;
                drafts[at] = saved(api, writing.get(at), drafts[at], "Saved for the " + turn + "th time.");
            }));
            report.note("silentlyOverwrittenOf20", silentlyOverwritten(api, writing));
        }
    }

    /** Replaces the draft by one with this summary. */
    static Api.Draft saved(Api api, MadeArticle article, Api.Draft draft, String summary) throws IOException {
        ObjectNode content = (ObjectNode) draft.content().deepCopy();
        content.put("summary", summary);
        return Api.asDraft(api.replace(article.id(), draft.version(), content.toString()));
    }

    /** Two clients that both read a draft, and both save it: how often the second undid the first without a word. */
    private static int silentlyOverwritten(Api api, List<MadeArticle> writing) throws IOException {
        int overwritten = 0;
        for (MadeArticle article : writing.subList(0, Math.min(20, writing.size()))) {
            Api.Draft seenByBoth = api.draft(article.id());
            saved(api, article, seenByBoth, "The first client's.");
            ObjectNode second = (ObjectNode) seenByBoth.content().deepCopy();
            second.put("summary", "The second client's.");
            if (api.replace(article.id(), seenByBoth.version(), second.toString())
                            .status()
                    != 412) {
                overwritten++;
            }
        }
        return overwritten;
    }
}
