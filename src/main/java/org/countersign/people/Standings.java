package org.countersign.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a session that began earlier still stands, and with which roles: asked of the database every time. */
@Component
public class Standings {

    private final AccountRepository accounts;

    Standings(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * The person as they are now; empty when they were deactivated or signed out everywhere since. Without a transaction: it
     * is one statement, while each request and each message of a tab would wait for a commit.
     */
    public Optional<DeskPrincipal> now(DeskPrincipal then) {
        return accounts.standing(then.person().id().value())
                .filter(Account::active)
                .filter(account -> account.sessionEpoch() == then.sessionEpoch())
                .map(account -> new DeskPrincipal(account.person(), account.sessionEpoch()));
    }
}
