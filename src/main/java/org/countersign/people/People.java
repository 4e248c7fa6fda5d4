package org.countersign.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here. Administrators manage people; everybody at the desk can see who there is to choose from. */
@Service
public class People {

    private final AccountRepository accounts;
    private final PeopleList list;
    private final OneTimeLinks links;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    People(
            AccountRepository accounts,
            PeopleList list,
            OneTimeLinks links,
            AuditTrail auditTrail,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.list = list;
        this.links = links;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** Everybody, the deactivated too, whose name or e-mail contains the text; by name. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Person> matching(String text) {
        String escaped = TypedText.searchable(text).toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return list.matching("%" + escaped + "%");
    }

    /** Active people who hold any of the roles, by name: to choose authors and reviewers from. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<PersonName> withAnyOf(Collection<Role> roles) {
        return list.activeWithAnyOf(roles);
    }

    /** @throws RefusedException when there is no such person */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Person person(PersonId id) {
        return account(id).person();
    }

    /**
     * Adds a person, who chooses a password with the link.
     *
     * @throws RefusedException when the e-mail is taken, or the name or roles cannot be taken
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public OneTimeLink invite(String name, EmailAddress email, Set<Role> roles) {
        if (accounts.existsByEmail(email.value())) {
            throw new RefusedException("Somebody with the e-mail " + email + " is here already.");
        }
        Person invited = accounts.saveAndFlush(new Account(PersonId.random(), email, name, roles))
                .person();
        OneTimeLink link = links.make(invited.id());
        record(AuditAction.PERSON_INVITED, invited, Map.of("email", email.value(), "roles", names(roles)));
        return link;
    }

    /** A new link to choose a password; earlier ones end. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public OneTimeLink makeLink(PersonId id) {
        Person person = account(id).person();
        if (!person.active()) {
            throw new RefusedException(person.name() + " is deactivated. Reactivate them first.");
        }
        OneTimeLink link = links.make(id);
        record(AuditAction.LINK_MADE, person, Map.of());
        return link;
    }

    /** @throws RefusedException when it would leave no active administrator */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void changeRoles(PersonId id, Set<Role> roles) {
        accounts.takeTurnsOverAdministrators();
        Account account = account(id);
        Person before = account.person();
        if (before.roles().equals(roles)) {
            return;
        }
        account.changeRoles(roles);
        if (before.has(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            keepAnAdministratorBesides(before);
        }
        record(
                AuditAction.ROLES_CHANGED,
                account.person(),
                Map.of("before", names(before.roles()), "after", names(roles)));
        events.publishEvent(new StandingChanged(id));
    }

    /** Ends their sessions at once. @throws RefusedException when it would leave no active administrator */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void deactivate(PersonId id) {
        accounts.takeTurnsOverAdministrators();
        Account account = account(id);
        if (!account.active()) {
            return;
        }
        if (account.person().has(Role.ADMIN)) {
            keepAnAdministratorBesides(account.person());
        }
        account.deactivate();
        record(AuditAction.PERSON_DEACTIVATED, account.person(), Map.of());
        events.publishEvent(new StandingChanged(id));
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void reactivate(PersonId id) {
        Account account = account(id);
        if (!account.active()) {
            account.reactivate();
            record(AuditAction.PERSON_REACTIVATED, account.person(), Map.of());
        }
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void signOutEverywhere(PersonId id) {
        Account account = account(id);
        account.endSessions();
        record(AuditAction.SESSIONS_ENDED, account.person(), Map.of());
    }

    /** A sentence before the database's trigger would refuse it. */
    private void keepAnAdministratorBesides(Person person) {
        boolean another = list.activeWithAnyOf(Set.of(Role.ADMIN)).stream()
                .anyMatch(administrator -> !administrator.id().equals(person.id()));
        if (!another) {
            throw new RefusedException(
                    person.name() + " is the last active administrator. Make somebody else an administrator first.");
        }
    }

    private Account account(PersonId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new RefusedException("There is no such person."));
    }

    private void record(AuditAction action, Person person, Map<String, ?> details) {
        auditTrail.record(currentPerson.get().actor(), action, person.subject(), details);
    }

    private static String names(Set<Role> roles) {
        return String.join(", ", new TreeSet<>(roles).stream().map(Role::name).toList());
    }
}
