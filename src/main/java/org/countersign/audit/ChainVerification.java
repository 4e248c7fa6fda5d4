package org.countersign.audit;

/** What a walk along the whole chain found. */
public sealed interface ChainVerification {

    /** @param entries how many there are, which is also the newest entry's seq */
    record Intact(long entries) implements ChainVerification {}

    /**
     * The first entry that is not what it should be.
     *
     * @param explanation a sentence that names the entry and what is wrong with it
     */
    record Broken(long seq, String explanation) implements ChainVerification {}
}
