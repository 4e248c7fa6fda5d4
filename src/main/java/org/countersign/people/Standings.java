package org.countersign.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a session that began earlier still stands, and with which roles: asked of the database every time. */
@Component
public class Standings {

    private final AccountRepository accounts;

    Standings(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The person as they are now; empty when they were deactivated or signed out everywhere since. */
    @Transactional(readOnly = true)
    public Optional<DeskPrincipal> now(DeskPrincipal then) {
        return accounts.findById(then.person().id().value())
                .filter(Account::active)
                .filter(account -> account.sessionEpoch() == then.sessionEpoch())
                .map(account -> new DeskPrincipal(account.person(), account.sessionEpoch()));
    }
}
