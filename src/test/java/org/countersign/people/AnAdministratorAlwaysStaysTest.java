package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.LAST_ADMINISTRATOR;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.countersign.shared.RefusedException;
import org.countersign.testing.AtOnce;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AnAdministratorAlwaysStaysTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    People people;

    Colleague priya;

    @BeforeEach
    void oneAdministratorAmongOthers() {
        priya = clinic.administrator();
        Colleague gone = clinic.hire("Long Gone", Role.ADMIN, Role.AUTHOR);
        clinic.as(priya, () -> people.deactivate(gone.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set active = false where email = 'priya@harborlane.example'",
                "update person set active = false",
                "delete from person_role where role = 'ADMIN'",
                "delete from person_role",
                "update person_role set role = 'EDITOR' where role = 'ADMIN'",
                "delete from person_role r using person p where p.id = r.person_id and p.active"
            })
    void theDatabaseRefusesToLoseTheLastOne(String statement) {
        LAST_ADMINISTRATOR.of(() -> clinic.sqlAsApplication().change(statement));
    }

    @Test
    void aSentenceSaysWhatToDoFirst() {
        assertThatThrownBy(() -> clinic.as(priya, () -> people.deactivate(priya.id())))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Priya Raman is the last active administrator. Make somebody else an administrator first.");
        assertThatThrownBy(() -> clinic.as(priya, () -> people.changeRoles(priya.id(), Set.of(Role.EDITOR))))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Priya Raman is the last active administrator.");
    }

    @Test
    void ofTwoWhoDeactivateEachOtherAtOnceOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            Colleague second = clinic.hire("Second Administrator", Role.ADMIN);
            List<Callable<Boolean>> deeds = List.of(() -> deactivate(priya, second), () -> deactivate(second, priya));
            var outcomes = AtOnce.all(deeds);
            assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.succeeded())
                    .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(RefusedException.class));
            if (!outcomes.getFirst().succeeded()) {
                clinic.as(second, () -> people.reactivate(priya.id()));
                deactivate(priya, second);
            }
        }
    }

    private boolean deactivate(Colleague by, Colleague whom) {
        clinic.as(by, () -> people.deactivate(whom.id()));
        return true;
    }
}
