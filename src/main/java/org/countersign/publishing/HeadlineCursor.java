package org.countersign.publishing;

import java.time.Instant;

/** The last headline of a page: lists go on below it. */
public record HeadlineCursor(Instant publishedAt, PublicationId id) {}
