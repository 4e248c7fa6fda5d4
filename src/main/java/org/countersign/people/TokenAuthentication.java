package org.countersign.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.countersign.audit.ActingByToken;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A script that acts for a person: with that person's roles, and with the scopes of its token. */
public final class TokenAuthentication extends AbstractAuthenticationToken implements ActingByToken {

    private static final long serialVersionUID = 1L;

    private final transient TokenHolder holder;

    TokenAuthentication(TokenHolder holder) {
        super(authorities(holder));
        this.holder = holder;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(TokenHolder holder) {
        Stream<GrantedAuthority> scopes = Arrays.stream(TokenScope.values())
                .filter(scope -> scope.compareTo(holder.token().scope()) <= 0)
                .map(scope -> new SimpleGrantedAuthority(scope.authority()));
        return Stream.concat(holder.principal().authorities().stream(), scopes).toList();
    }

    public AccessToken token() {
        return holder.token();
    }

    @Override
    public String tokenName() {
        return token().name();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public DeskPrincipal getPrincipal() {
        return holder.principal();
    }
}
