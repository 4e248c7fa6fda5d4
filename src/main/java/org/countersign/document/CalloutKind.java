package org.countersign.document;

import java.util.Locale;

/** How urgent a callout is. */
public enum CalloutKind {
    INFO("Information"),
    WARNING("Warning"),
    EMERGENCY("Emergency");

    private final String label;

    CalloutKind(String label) {
        this.label = label;
    }

    /** What readers are told it is. */
    public String label() {
        return label;
    }

    /** As JSON and style sheets write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isCode(String code) {
        for (CalloutKind kind : values()) {
            if (kind.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    static CalloutKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
