package org.countersign.people;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** {@link SlowedDownException} in the terms of Spring Security. */
class SlowedDownAuthenticationException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration waiting;

    SlowedDownAuthenticationException(SlowedDownException cause) {
        super(cause.sentence(), cause);
        this.waiting = cause.waiting();
    }

    Duration waiting() {
        return waiting;
    }
}
