package org.countersign.content;

import java.time.Instant;
import org.countersign.shared.ContentHash;
import org.countersign.shared.RevisionId;

/** A revision in a list. */
public record RevisionSummary(
        RevisionId id, int number, ContentHash hash, String note, String createdBy, Instant createdAt) {}
