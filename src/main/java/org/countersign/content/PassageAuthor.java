package org.countersign.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who changed a passage last. */
public sealed interface PassageAuthor {

    record ChangedBy(String person, Instant at) implements PassageAuthor {}

    /**
     * Nobody since a signature, or as far back as is looked.
     *
     * @param revision the number of the signed revision that has it already; null when none was signed
     */
    record Earlier(@Nullable Integer revision) implements PassageAuthor {}
}
