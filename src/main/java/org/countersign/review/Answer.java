package org.countersign.review;

/** Whether a point of a checklist holds. */
public enum Answer {
    YES("Yes"),
    NO("No"),
    NOT_APPLICABLE("Not applicable");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
