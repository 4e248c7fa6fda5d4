package org.countersign.review;

import java.util.List;

/**
 * What became of several reviews that were to be assigned at once.
 *
 * @param assigned how many were
 * @param refusals of the others: the title and why, as sentences
 */
public record AssignedTogether(int assigned, List<String> refusals) {

    public AssignedTogether {
        refusals = List.copyOf(refusals);
    }
}
