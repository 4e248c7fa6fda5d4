package org.countersign.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How one list of things that have names of their own became another. */
public record ListChanges<T>(List<Entry<T>> list) {

    public ListChanges {
        list = List.copyOf(list);
    }

    /** What became of one of them; one that changed its place is removed and added. */
    public sealed interface Entry<T> {

        record Kept<T>(T value) implements Entry<T> {}

        record Added<T>(T value) implements Entry<T> {}

        record Removed<T>(T value) implements Entry<T> {}

        record Altered<T>(T before, T after) implements Entry<T> {}
    }

    /** @param name what stays while everything else about it changes */
    static <T> ListChanges<T> between(List<T> before, List<T> after, Function<T, ?> name) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] partners = Alignment.of(numbered(before, name, numbers), numbered(after, name, numbers));
        List<Entry<T>> entries = new ArrayList<>();
        int reached = 0;
        for (int i = 0; i < partners.length; i++) {
            T old = before.get(i);
            if (partners[i] == Alignment.NONE) {
                entries.add(new Entry.Removed<>(old));
                continue;
            }
            after.subList(reached, partners[i]).forEach(value -> entries.add(new Entry.Added<>(value)));
            T fresh = after.get(partners[i]);
            entries.add(old.equals(fresh) ? new Entry.Kept<>(old) : new Entry.Altered<>(old, fresh));
            reached = partners[i] + 1;
        }
        after.subList(reached, after.size()).forEach(value -> entries.add(new Entry.Added<>(value)));
        return new ListChanges<>(entries);
    }

    private static <T> int[] numbered(List<T> values, Function<T, ?> name, Map<Object, Integer> numbers) {
        return values.stream()
                .mapToInt(value -> numbers.computeIfAbsent(name.apply(value), _ -> numbers.size()))
                .toArray();
    }

    public boolean isEmpty() {
        return list.stream().allMatch(Entry.Kept.class::isInstance);
    }

    /** @throws IllegalArgumentException when the changes are not about this list */
    List<T> applyTo(List<T> values) {
        List<T> before = new ArrayList<>();
        List<T> after = new ArrayList<>();
        for (Entry<T> entry : list) {
            switch (entry) {
                case Entry.Kept<T>(T value) -> {
                    before.add(value);
                    after.add(value);
                }
                case Entry.Added<T>(T value) -> after.add(value);
                case Entry.Removed<T>(T value) -> before.add(value);
                case Entry.Altered<T>(T old, T fresh) -> {
                    before.add(old);
                    after.add(fresh);
                }
            }
        }
        if (!before.equals(values)) {
            throw new IllegalArgumentException("These changes are not about this list");
        }
        return after;
    }
}
