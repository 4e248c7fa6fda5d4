package org.countersign.people;

import java.security.Principal;
import java.util.Collection;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in person and the session epoch in which they signed in. */
public record DeskPrincipal(Person person, int sessionEpoch) implements Principal {

    @Override
    public String getName() {
        return person.email().value();
    }

    Collection<GrantedAuthority> authorities() {
        return person.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    /** What Spring Security keeps for the length of a request. */
    public AbstractAuthenticationToken authentication() {
        return new DeskAuthentication(this);
    }

    static final class DeskAuthentication extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private final transient DeskPrincipal principal;

        private DeskAuthentication(DeskPrincipal principal) {
            super(principal.authorities());
            this.principal = principal;
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public DeskPrincipal getPrincipal() {
            return principal;
        }
    }
}
