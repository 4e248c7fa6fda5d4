package org.countersign.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the monkey did, in order, so that whoever finds letters lost can read what became of them. */
final class MonkeyStory {

    private static final int LINES_BEFORE = 2;
    private static final int LINES_AFTER = 30;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    /** @param kind by which it is counted */
    void tell(String kind, String line) {
        counts.merge(kind, 1, Integer::sum);
        lines.add(line);
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** The lines that name any of these letters, with some before and what came after. */
    String around(Set<Character> letters) {
        return IntStream.range(0, lines.size())
                .filter(at ->
                        lines
                                .subList(Math.max(0, at - LINES_AFTER), Math.min(lines.size(), at + LINES_BEFORE + 1))
                                .stream()
                                .anyMatch(line -> line.chars().anyMatch(letter -> letters.contains((char) letter))))
                .mapToObj(at -> at + ": " + lines.get(at))
                .collect(Collectors.joining("\n"));
    }
}
