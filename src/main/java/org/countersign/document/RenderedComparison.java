package org.countersign.document;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A comparison to read. Each change is an element of the class {@code change} with the id {@code change-1},
 * {@code change-2}… in the order of reading.
 *
 * @param html produced here, everything from the content escaped
 * @param counts how many changes of each kind; kinds without any are left out
 */
public record RenderedComparison(String html, Map<ChangeKind, Integer> counts) {

    public RenderedComparison {
        counts = Map.copyOf(counts);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** "14 changes: 8 additions, 4 deletions, 1 move, 1 formatting". */
    public String summary() {
        if (total() == 0) {
            return "No changes";
        }
        String kinds = Arrays.stream(ChangeKind.values())
                .filter(counts::containsKey)
                .map(kind -> kind.counted(counts.getOrDefault(kind, 0)))
                .collect(Collectors.joining(", "));
        return (total() == 1 ? "1 change: " : total() + " changes: ") + kinds;
    }
}
