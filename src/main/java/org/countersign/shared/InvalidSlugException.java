package org.countersign.shared;

/** A text that somebody wanted as an address is none; the message tells them what an address looks like. */
public final class InvalidSlugException extends RefusedException {

    private static final long serialVersionUID = 1L;

    InvalidSlugException() {
        super("An address is 1 to " + Slug.MAXIMUM_LENGTH
                + " characters long: lower-case letters a to z and digits, with single hyphens between words.");
    }
}
