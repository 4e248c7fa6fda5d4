package org.countersign.people;

/** What a person comes to do. A person can hold several; none includes another. */
public enum Role {
    AUTHOR("Author", "Writes and revises"),
    REVIEWER("Medical reviewer", "Approves and signs"),
    EDITOR("Editor", "Publishes and withdraws"),
    ADMIN("Administrator", "Manages people, reads the audit trail");

    private final String label;
    private final String purpose;

    Role(String label, String purpose) {
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
    String authority() {
        return "ROLE_" + name();
    }
}
