package org.countersign.content;

import java.util.List;
import org.countersign.shared.RefusedException;

/** A draft that lacks something that every revision needs. */
public class IncompleteDraftException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final List<String> missing;

    IncompleteDraftException(List<String> missing) {
        super("Before review this needs " + String.join(", ", missing) + ".");
        this.missing = List.copyOf(missing);
    }

    /** What is missing, each as "a title". */
    public List<String> missing() {
        return missing;
    }
}
