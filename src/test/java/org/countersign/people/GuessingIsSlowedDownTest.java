package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.time.Duration;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without waiting: what happened is moved back in time by SQL instead. */
@DatabaseTest
class GuessingIsSlowedDownTest {

    private static final String HERE = "192.0.2.7";

    @Autowired
    TestClinic clinic;

    @Autowired
    ProofOfIdentity proofOfIdentity;

    @Autowired
    SignInBrake brake;

    @Autowired
    OwnAccount ownAccount;

    EmailAddress nora;

    @BeforeEach
    void anAccount() {
        nora = EmailAddress.of(clinic.author().email());
    }

    @AfterEach
    void forget() throws SQLException {
        clinic.sqlAsApplication().change("delete from sign_in_failure");
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaits() throws SQLException {
        failFiveTimes(nora);
        assertThatThrownBy(() -> proofOfIdentity.check(nora, Colleague.PASSWORD, HERE))
                .hasMessageStartingWith("Too many tries. Wait ")
                .isInstanceOfSatisfying(
                        SlowedDownException.class,
                        slowed -> assertThat(slowed.waiting()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(2)));
        anHourPasses();
        assertThat(proofOfIdentity.check(nora, Colleague.PASSWORD, HERE)).isPresent();
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToAQuarterOfAnHour() throws SQLException {
        failFiveTimes(nora);
        Duration before = Duration.ZERO;
        for (int i = 0; i < 8; i++) {
            anHourPasses();
            brake.beforeAttempt(nora, HERE);
            Duration wait = waiting(nora, HERE);
            assertThat(wait).isGreaterThan(before.multipliedBy(3).dividedBy(2));
            before = wait;
        }
        clinic.sqlAsApplication().change("update sign_in_failure set failures = 1000000");
        assertThat(waiting(nora, HERE)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
    }

    @Test
    void aSuccessForgetsTheFailuresOfTheAccount() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                brake.beforeAttempt(nora, HERE);
            }
            assertThat(proofOfIdentity.check(nora, Colleague.PASSWORD, HERE)).isPresent();
        }
    }

    @Test
    void aDayLaterAllIsForgotten() throws SQLException {
        failFiveTimes(nora);
        clinic.sqlAsApplication()
                .change("update sign_in_failure set failures = 500, last_failure = now() - interval '25 hours'");
        for (int i = 0; i < 5; i++) {
            brake.beforeAttempt(nora, HERE);
        }
        assertThat(waiting(nora, HERE)).isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void oneAddressThatTriesManyAccountsIsSlowedDownToo() {
        for (int i = 0; i < 30; i++) {
            brake.beforeAttempt(EmailAddress.of("nobody-" + i + "@harborlane.example"), HERE);
        }
        assertThat(waiting(nora, HERE)).isPositive();
        brake.beforeAttempt(nora, "192.0.2.8");
    }

    @Test
    void whoIsUnknownIsSlowedDownLikeAnybodyElse() {
        EmailAddress nobody = EmailAddress.of("nobody@harborlane.example");
        failFiveTimes(nobody);
        assertThat(waiting(nobody, HERE)).isPositive();
        assertThat(catchThrowable(() -> brake.beforeAttempt(nora, HERE)))
                .as("others at the same address go on")
                .isNull();
    }

    @Test
    void manyAtOnceAreCountedLikeAsManyInARow() throws Exception {
        var outcomes = AtOnce.times(8, () -> {
            brake.beforeAttempt(nora, HERE);
            return true;
        });
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(5);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(SlowedDownException.class));
    }

    @Test
    void guessingAtTheSignDialogIsSlowedDownAsWell() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> prove("a wrong guess"))
                    .hasMessage("This is not your password. Nothing was changed or signed.");
        }
        assertThatThrownBy(() -> prove(Colleague.PASSWORD)).isInstanceOf(SlowedDownException.class);
    }

    private void prove(String password) {
        clinic.as(clinic.author(), () -> ownAccount.prove(password, HERE));
    }

    private void failFiveTimes(EmailAddress email) {
        for (int i = 0; i < 5; i++) {
            assertThat(proofOfIdentity.check(email, "a wrong guess", HERE)).isEmpty();
        }
    }

    private Duration waiting(EmailAddress email, String address) {
        Throwable slowed = catchThrowable(() -> brake.beforeAttempt(email, address));
        assertThat(slowed).isInstanceOf(SlowedDownException.class);
        return ((SlowedDownException) slowed).waiting();
    }

    private void anHourPasses() throws SQLException {
        clinic.sqlAsApplication().change("update sign_in_failure set last_failure = last_failure - interval '1 hour'");
    }
}
