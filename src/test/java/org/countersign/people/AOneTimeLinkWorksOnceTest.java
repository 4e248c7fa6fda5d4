package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countersign.shared.RefusedException;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AOneTimeLinkWorksOnceTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Welcome welcome;

    @Autowired
    People people;

    @Autowired
    FirstStart firstStart;

    Colleague priya;
    EmailAddress email;
    String token;

    @BeforeEach
    void anInvitation() {
        priya = clinic.administrator();
        email = clinic.newAddressFor("Tom Reyes");
        token = TestClinic.token(clinic.invite("Tom Reyes", email, Role.AUTHOR));
    }

    @Test
    void onceAndNeverAgain() {
        assertThat(welcome.purpose(token)).contains(new Welcome.Purpose.ChoosePassword("Tom Reyes", email));
        welcome.choosePassword(token, Colleague.PASSWORD);
        assertThat(welcome.purpose(token)).isEmpty();
        assertRefused(() -> welcome.choosePassword(token, Colleague.PASSWORD));
    }

    @Test
    void ofTwoWhoUseItAtOnceOneDoes() throws Exception {
        var outcomes = AtOnce.times(4, () -> {
            welcome.choosePassword(token, Colleague.PASSWORD);
            return true;
        });
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(RefusedException.class));
    }

    @Test
    void notAfterThreeDays() throws SQLException {
        clinic.sqlAsApplication().change("update one_time_link set expires_at = expires_at - interval '73 hours'");
        assertThat(welcome.purpose(token)).isEmpty();
        assertRefused(() -> welcome.choosePassword(token, Colleague.PASSWORD));
    }

    @Test
    void notOnceThereIsANewerOne() {
        PersonName tom = clinic.as(priya, () -> people.withAnyOf(Set.of(Role.AUTHOR))).stream()
                .filter(author -> author.name().equals("Tom Reyes"))
                .toList()
                .getLast();
        String newer = TestClinic.token(clinic.as(priya, () -> people.makeLink(tom.id())));
        assertRefused(() -> welcome.choosePassword(token, Colleague.PASSWORD));
        welcome.choosePassword(newer, Colleague.PASSWORD);
    }

    @Test
    void notForWhomWasDeactivatedMeanwhile() {
        Person tom = clinic.as(priya, () -> people.matching(email.value()).getFirst());
        clinic.as(priya, () -> people.deactivate(tom.id()));
        assertRefused(() -> welcome.choosePassword(token, Colleague.PASSWORD));
        assertThatThrownBy(() -> clinic.as(priya, () -> people.makeLink(tom.id())))
                .hasMessage("Tom Reyes is deactivated. Reactivate them first.");
    }

    @Test
    void aPasswordThatCannotBeTakenDoesNotUseItUp() {
        assertThatThrownBy(() -> welcome.choosePassword(token, "short"))
                .hasMessage("A password needs at least 12 characters. Several words in a row are easy to keep.");
        assertThatThrownBy(() -> welcome.choosePassword(token, "aaaaaaaaaaaaaaaa"))
                .hasMessage("This password repeats too few characters. Several words in a row are better.");
        assertThatThrownBy(() -> welcome.choosePassword(token, "0123456789".repeat(21)))
                .hasMessage("A password can have at most 200 characters.");
        welcome.choosePassword(token, Colleague.PASSWORD);
    }

    @Test
    void aGuessIsNoLink() {
        assertThat(welcome.purpose("")).isEmpty();
        assertRefused(() -> welcome.choosePassword("", Colleague.PASSWORD));
        assertRefused(() -> welcome.choosePassword(token + "x", Colleague.PASSWORD));
    }

    @Test
    void theDatabaseDoesNotHoldIt() throws SQLException {
        assertThat(clinic.sqlAsApplication().ask("select string_agg(l::text, ' ') from one_time_link l"))
                .doesNotContain(token);
    }

    @Test
    void aSetUpLinkMakesNobodyOnceSomebodyIsHere() {
        assertThat(firstStart.setUpLink()).isEmpty();
        assertRefused(() -> welcome.setUp(token, "Eve", EmailAddress.of("eve@example.org"), Colleague.PASSWORD));
        welcome.choosePassword(token, Colleague.PASSWORD);
    }

    private static void assertRefused(ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOf(RefusedException.class)
                .hasMessage("This link was used already or has expired. Ask an administrator for a new one.");
    }
}
