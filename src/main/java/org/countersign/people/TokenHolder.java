package org.countersign.people;

/** A person for whom a script acts, and the token that it shows. */
public record TokenHolder(AccessToken token, DeskPrincipal principal) {

    /** What Spring Security keeps for the length of the request. */
    public TokenAuthentication authentication() {
        return new TokenAuthentication(this);
    }
}
