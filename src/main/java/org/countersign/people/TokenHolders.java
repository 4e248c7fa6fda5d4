package org.countersign.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who shows a token: asked of the database with every request, so that what was revoked is gone with the next one. */
@Component
public class TokenHolders {

    private final AccessTokenStore store;

    TokenHolders(AccessTokenStore store) {
        this.store = store;
    }

    /**
     * Empty when the token is unknown, expired or revoked, or its person may not be here any more. Without a transaction: it
     * is one statement, and once a minute another that stands for itself, while each request would wait for a commit.
     */
    public Optional<TokenHolder> find(String text) {
        Optional<TokenHolder> holder = store.holder(text);
        holder.ifPresent(found -> store.used(found.token()));
        return holder;
    }
}
