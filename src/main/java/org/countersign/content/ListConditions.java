package org.countersign.content;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** What the rows of a list have to meet: conditions on {@code draft d} and {@code article a}, and their values. */
final class ListConditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String condition, Object... itsValues) {
        texts.add(condition);
        values.addAll(List.of(itsValues));
    }

    /** What comes behind this place. */
    void add(ArticleCursor after) {
        add(
                "(d.changed_at, d.article_id) < (?, ?)",
                Timestamp.from(after.changedAt()),
                after.id().value());
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
