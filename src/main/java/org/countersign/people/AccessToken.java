package org.countersign.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token once it was shown.
 *
 * @param scope the widest thing that it may be used for
 * @param lastUsedAt to the minute; null when it was never used
 */
public record AccessToken(
        AccessTokenId id,
        String name,
        TokenScope scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public boolean isExpired(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
