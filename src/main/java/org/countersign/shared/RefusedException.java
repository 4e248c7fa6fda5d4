package org.countersign.shared;

/**
 * Something that a person asked for and cannot have. The message is a sentence for that person: what happened, what was
 * kept, what to do. Screens show it as it stands.
 */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
