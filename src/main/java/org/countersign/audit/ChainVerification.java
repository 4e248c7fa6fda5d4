package org.countersign.audit;

import org.jspecify.annotations.Nullable;

/** What a walk along the whole chain found. */
public sealed interface ChainVerification {

    /**
     * @param entries how many there are, which is also the newest entry's seq
     * @param head the newest entry; null in an empty trail
     */
    record Intact(long entries, @Nullable AuditHead head) implements ChainVerification {}

    /**
     * The first entry that is not what it should be.
     *
     * @param explanation a sentence that names the entry and what is wrong with it
     */
    record Broken(long seq, String explanation) implements ChainVerification {}
}
