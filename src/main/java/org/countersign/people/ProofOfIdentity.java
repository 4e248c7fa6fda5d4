package org.countersign.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares an e-mail and a password with what is known, slowed down after failures. */
@Component
class ProofOfIdentity {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInBrake brake;

    ProofOfIdentity(AccountRepository accounts, Passwords passwords, SignInBrake brake) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.brake = brake;
    }

    /**
     * The active account whose password this is; empty when either half is wrong, without telling which.
     *
     * @param address where the attempt comes from
     * @throws SlowedDownException when it must wait
     */
    Optional<Account> check(EmailAddress email, String password, String address) {
        brake.beforeAttempt(email, address);
        Optional<Account> account = accounts.findByEmail(email.value());
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!matches || !account.map(Account::active).orElse(false)) {
            return Optional.empty();
        }
        brake.afterSuccess(email, address);
        return account;
    }
}
