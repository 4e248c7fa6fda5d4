package org.countersign.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The marks that a piece of text carries: each type at most once, superscript and subscript never together, always in the
 * format's order.
 */
public record Marks(List<Mark> list) {

    public static final Marks NONE = new Marks(List.of());

    /** @throws IllegalArgumentException when two marks exclude each other */
    public Marks {
        list = list.stream().sorted(Comparator.comparing(MarkType::of)).toList();
        for (int i = 1; i < list.size(); i++) {
            checkTogether(MarkType.of(list.get(i - 1)), MarkType.of(list.get(i)));
        }
    }

    public static Marks of(Mark... marks) {
        return new Marks(List.of(marks));
    }

    /** With this mark in place of those that it excludes, as an editor sets it. */
    Marks with(Mark mark) {
        List<Mark> changed = new ArrayList<>(list);
        changed.removeIf(other -> MarkType.of(mark).excludes(MarkType.of(other)));
        changed.add(mark);
        return new Marks(changed);
    }

    /** Without exactly this mark: a link to elsewhere stays. */
    Marks without(Mark mark) {
        return list.contains(mark)
                ? new Marks(list.stream().filter(other -> !other.equals(mark)).toList())
                : this;
    }

    /** Neighbours suffice: marks are sorted, and those that exclude each other stand side by side. */
    private static void checkTogether(MarkType left, MarkType right) {
        if (left == right) {
            throw new BrokenRuleException("marks", "'" + left.jsonName() + "' stands twice");
        }
        if (left.excludes(right)) {
            throw new BrokenRuleException(
                    "marks", "'%s' and '%s' exclude each other".formatted(left.jsonName(), right.jsonName()));
        }
    }
}
