package org.countersign.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is left behind while a text is read, and remembers below which headings it stood. */
final class Losses {

    private static final int NAMED_PLACES = 3;
    private static final int LONGEST_PLACE = 60;

    private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
    private final Map<Loss, List<String>> places = new EnumMap<>(Loss.class);
    private String here = "";

    /** What follows stands below this heading. */
    void enter(String heading) {
        String line = heading.strip();
        here = line.length() > LONGEST_PLACE
                ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_PLACE) - 1)) + "…"
                : line;
    }

    void add(Loss loss) {
        add(loss, 1);
        List<String> named = places.computeIfAbsent(loss, ignored -> new ArrayList<>());
        if (!here.isEmpty() && named.size() < NAMED_PLACES && !named.contains(here)) {
            named.add(here);
        }
    }

    /** What is known to be there, but not where. */
    void add(Loss loss, int count) {
        if (count > 0) {
            counts.merge(loss, count, Integer::sum);
        }
    }

    ImportReport report() {
        return new ImportReport(counts.entrySet().stream()
                .map(entry -> new ImportReport.Entry(
                        entry.getKey(), entry.getValue(), places.getOrDefault(entry.getKey(), List.of()), List.of()))
                .toList());
    }
}
