package org.countersign.review;

/** Where pieces stand on their way to patients. */
public enum Lane {
    WRITING("Writing"),
    IN_REVIEW("In review"),
    CHANGES_REQUESTED("Changes requested"),
    /** Signed, and not published since. */
    APPROVED("Approved");

    private final String label;

    Lane(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
