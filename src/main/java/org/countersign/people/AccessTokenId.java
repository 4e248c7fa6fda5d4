package org.countersign.people;

import java.util.UUID;

/** Names an access token; it does not open anything. */
public record AccessTokenId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
