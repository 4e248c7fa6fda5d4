package org.countersign.audit;

import java.time.Instant;

/**
 * An entry as screens show it.
 *
 * @param seq its place in the chain, from 1 without gaps
 * @param details what else is worth knowing, as JSON text
 * @param hash the first 12 hexadecimal digits of its hash
 */
public record AuditEntry(
        long seq, Instant at, String actorName, AuditAction action, Subject subject, String details, String hash) {}
