package org.countersign.review;

/** Names one version of a checklist. */
public record ChecklistId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
