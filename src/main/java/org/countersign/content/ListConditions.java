package org.countersign.content;

import java.util.ArrayList;
import java.util.List;

/** What the rows of a list have to meet: conditions on {@code draft d} and {@code article a}, and their values. */
final class ListConditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private boolean narrow;

    void add(String condition, Object... itsValues) {
        texts.add(condition);
        values.addAll(List.of(itsValues));
    }

    /** One that few articles meet, however many there are: better found by it than passed by one after the other. */
    void addNarrow(String condition, Object... itsValues) {
        add(condition, itsValues);
        narrow = true;
    }

    boolean areNarrow() {
        return narrow;
    }

    /** A value that stands behind the conditions. */
    void add(int value) {
        values.add(value);
    }

    List<Object> values() {
        return values;
    }

    /** With {@code where}; empty when there are none. */
    String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    /** With {@code and}, behind another condition. */
    String and() {
        return texts.isEmpty() ? "" : " and " + String.join(" and ", texts);
    }
}
