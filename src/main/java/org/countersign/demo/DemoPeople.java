package org.countersign.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.countersign.notifications.Notices;
import org.countersign.people.DeskPrincipal;
import org.countersign.people.EmailAddress;
import org.countersign.people.FirstStart;
import org.countersign.people.Licences;
import org.countersign.people.OneTimeLink;
import org.countersign.people.OwnAccount;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.people.Welcome;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The four sample people, and acting as one of them. */
@Component
@Profile("demo")
class DemoPeople {

    private static final String SAMPLE = "A sample person of the demo clinic.";

    private final DemoAccounts accounts;
    private final FirstStart firstStart;
    private final Welcome welcome;
    private final People people;
    private final OwnAccount ownAccount;
    private final Licences licences;
    private final Notices notices;
    private final Map<Role, Person> byRole = new EnumMap<>(Role.class);

    DemoPeople(
            DemoAccounts accounts,
            FirstStart firstStart,
            Welcome welcome,
            People people,
            OwnAccount ownAccount,
            Licences licences,
            Notices notices) {
        this.accounts = accounts;
        this.firstStart = firstStart;
        this.welcome = welcome;
        this.people = people;
        this.ownAccount = ownAccount;
        this.licences = licences;
        this.notices = notices;
    }

    /** Whether this made them just now. */
    boolean moveIn() throws IOException {
        OneTimeLink link = firstStart.setUpLink().orElse(null);
        if (link == null) {
            return false;
        }
        DemoAccount admin = account(Role.ADMIN);
        Person administrator =
                welcome.setUp(token(link), admin.name(), EmailAddress.of(admin.email()), admin.password());
        byRole.put(Role.ADMIN, administrator);
        for (Role role : List.of(Role.AUTHOR, Role.REVIEWER, Role.EDITOR)) {
            DemoAccount account = account(role);
            OneTimeLink invitation =
                    as(Role.ADMIN, () -> people.invite(account.name(), EmailAddress.of(account.email()), Set.of(role)));
            welcome.choosePassword(token(invitation), account.password());
            Person person =
                    as(Role.ADMIN, () -> people.matching(account.email()).getFirst());
            byRole.put(role, person);
        }
        describe(Role.AUTHOR, "RN");
        describe(Role.REVIEWER, "MD");
        describe(Role.EDITOR, "");
        describe(Role.ADMIN, "");
        recordLicence();
        return true;
    }

    private void describe(Role role, String credentials) throws IOException {
        as(role, () -> {
            ownAccount.changeProfile(account(role).name(), credentials, SAMPLE);
            return true;
        });
    }

    private void recordLicence() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        as(Role.ADMIN, () -> {
            licences.record(person(Role.REVIEWER).id(), "SAMPLE-20417", "California", today.plusYears(2), today);
            return true;
        });
    }

    /** What waits for nobody is read, so that the bell begins with what does. */
    void readTheirNotices() {
        for (Role role : byRole.keySet()) {
            as(role, () -> {
                notices.readAll();
                return true;
            });
        }
    }

    Person person(Role role) {
        return Objects.requireNonNull(byRole.get(role));
    }

    DemoAccount account(Role role) throws IOException {
        return accounts.all().stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }

    <T> T as(Role role, Callable<T> task) {
        SecurityContextHolder.getContext().setAuthentication(new DeskPrincipal(person(role), 0).authentication());
        try {
            return task.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static String token(OneTimeLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }
}
