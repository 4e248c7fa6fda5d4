package org.countersign.people;

/** What a token may be used for, within what its person may do. Each includes those before it. */
public enum TokenScope {
    READ("Read", "Lists, searches and opens articles and revisions"),
    WRITE("Write", "Reads, creates articles, replaces drafts, uploads images, submits for review"),
    PUBLISH("Publish", "Writes, publishes what was signed, withdraws");

    private final String label;
    private final String purpose;

    TokenScope(String label, String purpose) {
        this.label = label;
        this.purpose = purpose;
    }

    public String label() {
        return label;
    }

    public String purpose() {
        return purpose;
    }

    /** The name by which Spring Security knows it. */
    public String authority() {
        return "SCOPE_" + name();
    }
}
