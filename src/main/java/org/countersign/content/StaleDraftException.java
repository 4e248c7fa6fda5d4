package org.countersign.content;

import org.countersign.shared.RefusedException;

/** Somebody changed the draft since it was read. */
public class StaleDraftException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final long current;

    StaleDraftException(long current) {
        super("The draft was changed since you read it. Nothing of yours was saved: read it again, and replace that.");
        this.current = current;
    }

    /** The change number at which the draft is now. */
    public long current() {
        return current;
    }
}
