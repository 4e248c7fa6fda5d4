package org.countersign.people;

import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person does with their own account. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final ProofOfIdentity proofOfIdentity;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final TransactionTemplate transaction;

    OwnAccount(
            AccountRepository accounts,
            Passwords passwords,
            ProofOfIdentity proofOfIdentity,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.proofOfIdentity = proofOfIdentity;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.transaction = transaction;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Person profile() {
        return own().person();
    }

    /** @throws RefusedException when a field cannot be taken */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void changeProfile(String name, String credentials, String biography) {
        Account account = own();
        Person before = account.person();
        account.describe(name, credentials, biography);
        Person after = account.person();
        if (!before.equals(after)) {
            auditTrail.record(
                    after.actor(),
                    AuditAction.PROFILE_CHANGED,
                    after.subject(),
                    Map.of("before", before.printedName(), "after", after.printedName()));
        }
    }

    /**
     * Ends all other sessions; this one as well, so that its person signs in with the new password.
     *
     * @throws RefusedException when the present password is wrong or the new one cannot be taken
     */
    @PreAuthorize("isAuthenticated()")
    public void changePassword(String present, String wanted, String address) {
        prove(present, address);
        String hash = passwords.hash(wanted);
        transaction.executeWithoutResult(status -> {
            Account account = own();
            account.choosePassword(hash);
            Person person = account.person();
            auditTrail.record(person.actor(), AuditAction.PASSWORD_SET, person.subject(), Map.of("with", "password"));
        });
    }

    /**
     * A fresh proof that the person at the keyboard is the one who signed in (21 CFR 11.200). A script is at no keyboard,
     * so no token can sign anything, whatever password it knows.
     *
     * @param address where the request comes from
     * @throws RefusedException when the password is wrong, after too many wrong ones, or when a token was shown
     */
    @PreAuthorize("isAuthenticated()")
    public void prove(String password, String address) {
        if (proofOfIdentity
                .check(currentPerson.atTheDesk().email(), password, address)
                .isEmpty()) {
            throw new RefusedException("This is not your password. Nothing was changed or signed.");
        }
    }

    private Account own() {
        return accounts.findById(currentPerson.get().id().value())
                .orElseThrow(() -> new RefusedException("Your account is gone."));
    }
}
