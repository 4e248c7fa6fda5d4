package org.countersign.publishing;

import java.time.Instant;

/**
 * What patients read from now on.
 *
 * @param path where, below the site's address
 */
public record NowLive(PublicationId publication, int revision, Instant since, String path) {}
