package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.shared.RefusedException;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TwoSetUpsAtOnceMakeOneAdministratorTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Welcome welcome;

    @Test
    void theLinkIsUsedOnce() throws Exception {
        String token = TestClinic.token(firstStart.setUpLink().orElseThrow());
        assertThat(welcome.purpose(token)).contains(new Welcome.Purpose.SetUp());
        var outcomes = AtOnce.times(
                3,
                () -> welcome.setUp(
                        token,
                        "Priya Raman",
                        EmailAddress.of("priya." + Thread.currentThread().threadId() + "@harborlane.example"),
                        Colleague.PASSWORD));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(RefusedException.class));
        assertThat(clinic.sqlAsApplication().count("person")).isEqualTo(1);
        assertThat(firstStart.setUpLink()).isEmpty();
    }
}
