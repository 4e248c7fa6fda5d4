package org.countersign.people;

import java.util.Optional;
import org.countersign.shared.RefusedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking, as of the beginning of this request. */
@Component
public class CurrentPerson {

    CurrentPerson() {}

    /** @throws AuthenticationCredentialsNotFoundException when nobody has signed in */
    public Person get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
    }

    /**
     * Who is asking, unless a script asks for them. What proves who somebody is, and what they answer for with their
     * name, is never done by a token.
     *
     * @throws RefusedException when a token was shown
     */
    public Person atTheDesk() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof TokenAuthentication) {
            throw new RefusedException("A token cannot do this. Sign in to the desk, and do it there.");
        }
        return get();
    }

    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof DeskPrincipal principal
                ? Optional.of(principal.person())
                : Optional.empty();
    }
}
