package org.countersign.audit;

import java.time.Instant;
import org.countersign.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show.
 *
 * @param text found in the names of actor or subject, whatever its case; empty for all
 * @param from from this moment on, inclusive
 * @param until before this moment
 */
public record AuditFilter(
        String text,
        @Nullable AuditAction action,
        @Nullable Instant from,
        @Nullable Instant until) {

    public AuditFilter {
        text = TypedText.searchable(text);
    }

    public static AuditFilter everything() {
        return new AuditFilter("", null, null, null);
    }
}
