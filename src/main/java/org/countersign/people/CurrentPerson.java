package org.countersign.people;

import java.util.Optional;
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

    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof DeskPrincipal principal
                ? Optional.of(principal.person())
                : Optional.empty();
    }
}
