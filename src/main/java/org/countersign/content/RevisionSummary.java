package org.countersign.content;

import java.time.Instant;
import org.countersign.shared.ContentHash;
import org.countersign.shared.RevisionId;

/**
 * A revision in a list.
 *
 * @param name what somebody called it, empty unless they kept it under a name
 */
public record RevisionSummary(
        RevisionId id,
        int number,
        ContentHash hash,
        RevisionOrigin origin,
        String name,
        String note,
        String createdBy,
        Instant createdAt) {}
