package org.countersign.notifications;

/** When somebody wants an e-mail about a kind of notice. The names are kept in the database: never rename one. */
public enum Delivery {
    AT_ONCE("At once"),
    DAILY("In a daily e-mail"),
    NEVER("Never");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
