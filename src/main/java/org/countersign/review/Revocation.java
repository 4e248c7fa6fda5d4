package org.countersign.review;

import java.time.Instant;

/** A signature was taken back by its signer. */
public record Revocation(Instant at, String reason) {}
