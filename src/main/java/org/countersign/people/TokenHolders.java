package org.countersign.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who shows a token: asked of the database with every request, so that what was revoked is gone with the next one. */
@Component
public class TokenHolders {

    private final AccessTokenStore store;

    TokenHolders(AccessTokenStore store) {
        this.store = store;
    }

    /** Empty when the token is unknown, expired or revoked, or its person may not be here any more. */
    @Transactional
    public Optional<TokenHolder> find(String text) {
        Optional<TokenHolder> holder = store.holder(text);
        holder.ifPresent(found -> store.used(found.token()));
        return holder;
    }
}
