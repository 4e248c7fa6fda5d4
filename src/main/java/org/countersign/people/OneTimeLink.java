package org.countersign.people;

import java.time.Instant;

/**
 * A link that works once.
 *
 * @param path below the server's address: {@code /desk/welcome/TOKEN}
 */
public record OneTimeLink(String path, Instant expiresAt) {

    @Override
    public String toString() {
        return "OneTimeLink until " + expiresAt;
    }
}
