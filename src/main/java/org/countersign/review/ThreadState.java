package org.countersign.review;

/** Which threads to list. */
public enum ThreadState {
    OPEN("Open"),
    RESOLVED("Resolved");

    private final String label;

    ThreadState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
