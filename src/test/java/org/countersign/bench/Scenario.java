package org.countersign.bench;

import java.util.ArrayList;
import java.util.List;

/** Some measurements that belong together. */
interface Scenario {

    String name();

    void run(Report report) throws Exception;

    /** What only reads comes first, so that it meets what was loaded. */
    static List<Scenario> inOrder(Options options, Installation installation, Clinic clinic, WorkFolder folder) {
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(new ListsAndSearch(installation, clinic));
        scenarios.add(new PublicSite(installation, clinic));
        if (options.onlyReading()) {
            return scenarios;
        }
        scenarios.add(new Comparing(installation, clinic));
        scenarios.add(new Writing(installation, clinic));
        scenarios.add(new Workflow(installation, clinic));
        scenarios.add(new Typing(installation, clinic));
        scenarios.add(new Signing(installation, clinic));
        scenarios.add(new InABrowser(installation, clinic, folder));
        scenarios.add(new MemoryPerPerson(installation, clinic, folder));
        scenarios.add(new AtOnce(installation, clinic));
        scenarios.add(new PublicSite.WithNothingKept(installation));
        scenarios.add(new Starting(installation));
        return scenarios;
    }
}
