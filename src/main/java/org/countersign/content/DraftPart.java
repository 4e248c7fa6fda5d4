package org.countersign.content;

import java.util.Locale;

/** A part of a draft with its own stream of steps: see docs/live-editing.md. */
public enum DraftPart {
    TITLE,
    SUMMARY,
    BODY;

    /** Its name in the protocol. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such part */
    public static DraftPart ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The column that counts its steps. */
    String versionColumn() {
        return wireName() + "_version";
    }
}
