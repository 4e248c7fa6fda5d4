package org.countersign.document;

/** JSON that was offered as a document or as an article's content, and is none. */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    InvalidDocumentException(String path, String problem) {
        super(path.isEmpty() ? problem : path + ": " + problem);
        this.path = path;
        this.problem = problem;
    }

    /** Where it went wrong, such as {@code content[3].marks[0]}; empty for the whole. */
    public String path() {
        return path;
    }

    /** What is wrong there; the message is path and problem together. */
    public String problem() {
        return problem;
    }
}
