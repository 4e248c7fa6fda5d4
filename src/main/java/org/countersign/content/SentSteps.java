package org.countersign.content;

import java.util.List;

/**
 * Steps that one tab made on top of a version.
 *
 * @param version the part's version that the first step changes
 * @param steps ProseMirror's JSON, one text for each step
 */
public record SentSteps(DraftPart part, int version, String client, List<String> steps) {

    public SentSteps {
        steps = List.copyOf(steps);
    }
}
