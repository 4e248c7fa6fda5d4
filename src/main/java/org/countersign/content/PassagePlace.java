package org.countersign.content;

import org.countersign.document.Passage;

/** Where a passage of a revision stands in a later text. */
public sealed interface PassagePlace {

    /**
     * What is left of it stands here.
     *
     * @param version the body's version that the positions are of, in a draft; 0 in a revision
     */
    record Standing(int version, Passage passage) implements PassagePlace {}

    /** Nothing of it is left. */
    record Gone() implements PassagePlace {}

    /** The text is older than the passage. */
    record NotYet() implements PassagePlace {}
}
