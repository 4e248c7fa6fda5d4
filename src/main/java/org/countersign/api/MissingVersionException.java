package org.countersign.api;

import org.countersign.shared.RefusedException;

/** A draft was to be replaced without saying which (RFC 6585, 428). */
final class MissingVersionException extends RefusedException {

    private static final long serialVersionUID = 1L;

    MissingVersionException() {
        super("Say which version of the draft you have read: If-Match with the ETag that came with it.");
    }
}
