package org.countersign.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the changes in the order in which a reader meets them. One that is shown twice has one number. */
final class ChangeNumbers {

    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);

    /** The attributes of the element that shows a change; its id stands where it is shown first. */
    String[] attributes(Object change, ChangeKind kind) {
        List<String> attributes = new ArrayList<>(List.of("class", "change change-" + kind.code()));
        if (!numbers.containsKey(change)) {
            numbers.put(change, numbers.size() + 1);
            counts.merge(kind, 1, Integer::sum);
            attributes.addAll(List.of("id", "change-" + numbers.get(change), "tabindex", "-1"));
        }
        return attributes.toArray(String[]::new);
    }

    Map<ChangeKind, Integer> counts() {
        return counts;
    }
}
