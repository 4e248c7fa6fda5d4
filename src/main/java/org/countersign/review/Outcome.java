package org.countersign.review;

/** How a review stands or ended. */
public enum Outcome {
    OPEN("Awaiting a decision"),
    APPROVED("Approved and signed"),
    CHANGES_REQUESTED("Changes requested"),
    TAKEN_BACK("Taken back by the authors"),
    SUPERSEDED("Replaced by a later submission"),
    WITHDRAWN("Ended when the article was withdrawn"),
    REVOKED("Ended by a revoked signature");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
