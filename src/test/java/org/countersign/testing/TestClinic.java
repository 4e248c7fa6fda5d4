package org.countersign.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.content.ArticleKind;
import org.countersign.people.DeskPrincipal;
import org.countersign.people.EmailAddress;
import org.countersign.people.FirstStart;
import org.countersign.people.Licences;
import org.countersign.people.OneTimeLink;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.people.Welcome;
import org.countersign.review.ReviewPolicy;
import org.countersign.review.StageRule;
import org.countersign.shared.ArticleId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * A clinic to try promises in. Everybody in it came by the way that people really come: the set-up link, an invitation, a
 * password of their own. So whatever they do passes every check of the services.
 *
 * <pre>
 * Colleague nora = clinic.hire("Nora Feld", Role.AUTHOR);
 * clinic.articleBy(nora, "Sleep and depression").submittedBy(nora).signedBy(clinic.reviewer()).publishedBy(clinic.editor());
 * </pre>
 */
@TestComponent
public class TestClinic {

    private final AtomicInteger mailboxes = new AtomicInteger();
    private final FirstStart firstStart;
    private final Welcome welcome;
    private final People people;
    private final Licences licences;
    private final EditorialServices services;
    private final String database;
    private final Map<Role, Colleague> usualPeople = new EnumMap<>(Role.class);

    TestClinic(
            FirstStart firstStart,
            Welcome welcome,
            People people,
            Licences licences,
            EditorialServices services,
            Environment environment) {
        this.firstStart = firstStart;
        this.welcome = welcome;
        this.people = people;
        this.licences = licences;
        this.services = services;
        this.database = environment.getRequiredProperty(DatabaseForContext.NAME);
    }

    /** Whoever set this installation up; made at the first call in each database. */
    public synchronized Colleague administrator() {
        firstStart.setUpLink().ifPresent(link -> {
            usualPeople.clear();
            EmailAddress email = EmailAddress.of("priya@harborlane.example");
            Person person = welcome.setUp(token(link), "Priya Raman", email, Colleague.PASSWORD);
            usualPeople.put(Role.ADMIN, signedIn(person));
        });
        return Objects.requireNonNull(usualPeople.get(Role.ADMIN), "Somebody else set up the test's database");
    }

    /** Nora Feld, who writes; the same person throughout a test class. */
    public Colleague author() {
        return usual(Role.AUTHOR, "Nora Feld");
    }

    /** Amara Osei, medical reviewer; the same person throughout a test class. */
    public Colleague reviewer() {
        return usual(Role.REVIEWER, "Amara Osei");
    }

    /** Jonas Wirth, who publishes; the same person throughout a test class. */
    public Colleague editor() {
        return usual(Role.EDITOR, "Jonas Wirth");
    }

    private synchronized Colleague usual(Role role, String name) {
        administrator();
        return usualPeople.computeIfAbsent(role, wanted -> hire(name, wanted));
    }

    /** Adds a person who has chosen a password already; a reviewer has a valid licence. */
    public Colleague hire(String name, Role... roles) {
        Colleague hired = hireWithoutLicence(name, roles);
        if (List.of(roles).contains(Role.REVIEWER)) {
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            recordLicence(hired, today.plusYears(2), today);
        }
        return hired;
    }

    /** Adds a person who has chosen a password already, and of whom no licence is known. */
    public Colleague hireWithoutLicence(String name, Role... roles) {
        EmailAddress email = newAddressFor(name);
        welcome.choosePassword(token(invite(name, email, roles)), Colleague.PASSWORD);
        return find(email);
    }

    public void recordLicence(Colleague reviewer, LocalDate expiresOn, LocalDate verifiedOn) {
        as(administrator(), () -> licences.record(reviewer.id(), "A-12345", "California", expiresOn, verifiedOn));
    }

    /** What articles need from now on. */
    public void asksFor(StageRule... stages) {
        as(administrator(), () -> {
            ReviewPolicy present = services.policies().of(ArticleKind.ARTICLE);
            services.policies().change(present, new ReviewPolicy(ArticleKind.ARTICLE, List.of(stages)));
        });
    }

    /** Adds a person who has not yet followed their link. */
    public OneTimeLink invite(String name, EmailAddress email, Role... roles) {
        return as(administrator(), () -> people.invite(name, email, Set.of(roles)));
    }

    public EmailAddress newAddressFor(String name) {
        String mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + mailboxes.incrementAndGet();
        return EmailAddress.of(mailbox + "@harborlane.example");
    }

    /** Signs the person in with the roles and the profile that they have by now. */
    public Colleague again(Colleague colleague) {
        return find(colleague.principal().person().email());
    }

    private Colleague find(EmailAddress email) {
        return signedIn(as(administrator(), () -> people.matching(email.value()).getFirst()));
    }

    private static Colleague signedIn(Person person) {
        return new Colleague(new DeskPrincipal(person, 1));
    }

    public static String token(OneTimeLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }

    /** An article with a title and a byline alone. */
    public TestArticle emptyArticleBy(Colleague author, String title) {
        return new TestArticle(
                services, author, as(author, () -> services.articles().create(ArticleKind.ARTICLE, title)));
    }

    /** An article that somebody made in another way. */
    public TestArticle article(ArticleId id) {
        return new TestArticle(services, author(), id);
    }

    /** An article that lacks nothing. */
    public TestArticle articleBy(Colleague author, String title) {
        return emptyArticleBy(author, title)
                .summarizedBy(author, "What to know about it.")
                .writtenBy(author, "Ask your clinician about " + title + ".");
    }

    /** An article whose first revision the usual people have submitted and signed. */
    public TestArticle signedArticle(String title) {
        return articleBy(author(), title).submittedBy(author()).signedBy(reviewer());
    }

    /** An article whose first revision patients can read. */
    public TestArticle liveArticle(String title) {
        return signedArticle(title).publishedBy(editor());
    }

    public void as(Colleague colleague, Runnable deed) {
        as(colleague, () -> {
            deed.run();
            return true;
        });
    }

    public <T> T as(Colleague colleague, Callable<T> deed) {
        return actAs(colleague, deed);
    }

    static <T> T actAs(Colleague colleague, Callable<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(colleague.principal().authentication()));
        try {
            return deed.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** SQL in this test's database past the application, as its role. */
    public PlainSql sqlAsApplication() {
        return PlainSql.as(database, TestPostgresql.APPLICATION);
    }

    /** SQL as the role that migrations run as. */
    public PlainSql sqlAsOwner() {
        return PlainSql.as(database, TestPostgresql.OWNER);
    }

    /** SQL as somebody who has broken into the server: triggers and foreign keys do not hold them back. */
    public PlainSql sqlAsIntruder() {
        return PlainSql.asIntruder(database);
    }
}
