package org.countersign.people;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.countersign.audit.Actor;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the holder of a one-time link can do. The link is the proof, so nobody needs to have signed in. */
@Service
public class Welcome {

    private static final String USED = "This link was used already or has expired. Ask an administrator for a new one.";

    private final OneTimeLinks links;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AuditTrail auditTrail;
    private final TransactionTemplate transaction;

    Welcome(
            OneTimeLinks links,
            AccountRepository accounts,
            Passwords passwords,
            AuditTrail auditTrail,
            TransactionTemplate transaction) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.auditTrail = auditTrail;
        this.transaction = transaction;
    }

    /** What a link is for. */
    public sealed interface Purpose {

        /** To make the first administrator. */
        record SetUp() implements Purpose {}

        record ChoosePassword(String name, EmailAddress email) implements Purpose {}
    }

    /** Empty when the link was used or has expired. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Purpose> purpose(String token) {
        return links.holder(token).flatMap(this::purpose);
    }

    private Optional<Purpose> purpose(OneTimeLinks.Holder holder) {
        if (holder.person() == null) {
            return accounts.count() == 0 ? Optional.of(new Purpose.SetUp()) : Optional.empty();
        }
        return accounts.findById(holder.person().value())
                .map(Account::person)
                .map(person -> new Purpose.ChoosePassword(person.name(), person.email()));
    }

    /**
     * Makes the first administrator.
     *
     * @throws RefusedException when the link, the name or the password cannot be taken
     */
    @PreAuthorize("permitAll()")
    public Person setUp(String token, String name, EmailAddress email, String password) {
        String hash = hashForHolderOf(token, password);
        return Objects.requireNonNull(transaction.execute(status -> {
            if (redeem(token).person() != null || accounts.count() > 0) {
                throw new RefusedException(USED);
            }
            Account account = new Account(PersonId.random(), email, name, Set.of(Role.ADMIN));
            account.choosePassword(hash);
            Person person = accounts.saveAndFlush(account).person();
            auditTrail.record(
                    person.actor(),
                    AuditAction.INSTALLATION_SET_UP,
                    Subject.installation(),
                    Map.of("administrator", person.name()));
            return person;
        }));
    }

    /** Only for whoever holds a link: a hash costs too much to make one for everybody who asks. */
    private String hashForHolderOf(String token, String password) {
        return links.holder(token)
                .map(holder -> passwords.hash(password))
                .orElseThrow(() -> new RefusedException(USED));
    }

    /** @throws RefusedException when the link or the password cannot be taken */
    @PreAuthorize("permitAll()")
    public void choosePassword(String token, String password) {
        String hash = hashForHolderOf(token, password);
        transaction.executeWithoutResult(status -> choose(token, hash));
    }

    private void choose(String token, String hash) {
        PersonId id = redeem(token).person();
        Account account = Optional.ofNullable(id)
                .flatMap(found -> accounts.findById(found.value()))
                .filter(Account::active)
                .orElseThrow(() -> new RefusedException(USED));
        account.choosePassword(hash);
        Person person = account.person();
        auditTrail.record(
                Actor.of(person.id(), person.name()),
                AuditAction.PASSWORD_SET,
                person.subject(),
                Map.of("with", "link"));
    }

    private OneTimeLinks.Holder redeem(String token) {
        return links.redeem(token).orElseThrow(() -> new RefusedException(USED));
    }
}
