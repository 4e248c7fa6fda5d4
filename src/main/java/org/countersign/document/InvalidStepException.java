package org.countersign.document;

/** A step that is malformed, or that does not fit the text it was made for. Nothing of its batch is applied. */
public final class InvalidStepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    InvalidStepException(String path, String problem) {
        super(path.isEmpty() ? problem : path + ": " + problem);
        this.path = path;
        this.problem = problem;
    }

    /** Where in the batch, such as {@code [2].slice.content[0]}; empty for the whole. */
    public String path() {
        return path;
    }

    /** What is wrong there; the message is path and problem together. */
    public String problem() {
        return problem;
    }
}
