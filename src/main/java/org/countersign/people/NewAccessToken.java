package org.countersign.people;

/** A token at the one moment at which its text is known. */
public record NewAccessToken(AccessToken token, String text) {

    @Override
    public String toString() {
        return "NewAccessToken " + token.id();
    }
}
