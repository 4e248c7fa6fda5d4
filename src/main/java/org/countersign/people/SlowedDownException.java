package org.countersign.people;

import java.time.Duration;
import org.countersign.shared.RefusedException;

/** Too many failed proofs of identity in a row, for this account or from this address. */
public class SlowedDownException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    SlowedDownException(Duration wait) {
        super("Too many tries. Wait " + Math.max(1, wait.toSeconds()) + " seconds, then try again.");
        this.wait = wait;
    }

    public Duration waiting() {
        return wait;
    }
}
