package org.countersign.document;

/**
 * A value, node or mark that was made against the format's rules. The codec adds where in the JSON it stands and reports
 * an {@link InvalidDocumentException}; whoever makes nodes by program gets it as it is.
 */
final class BrokenRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String problem;

    /** @param place below the node or mark, such as {@code attrs.level}; empty for itself */
    BrokenRuleException(String place, String problem) {
        super(place.isEmpty() ? problem : place + ": " + problem);
        this.place = place;
        this.problem = problem;
    }

    String place() {
        return place;
    }

    String problem() {
        return problem;
    }
}
