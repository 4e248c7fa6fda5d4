package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people at once must not wait for connections that they hold themselves. */
@DatabaseTest
class APasswordIsChangedOverOneConnectionTest {

    private static final String ANOTHER = "eight quiet rooms by the river";

    @Autowired
    TestClinic clinic;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    Welcome welcome;

    @Autowired
    Passwords passwords;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HikariDataSource pool;

    final List<Connection> taken = new ArrayList<>();
    Colleague nora;
    OneTimeLink link;

    @BeforeEach
    void peopleWhoWantAPassword() {
        nora = clinic.hire("Nora Feld", Role.AUTHOR);
        link = clinic.invite("Tom Reyes", clinic.newAddressFor("Tom Reyes"), Role.AUTHOR);
    }

    /**
     * Others have all connections of the pool but one. The one that listens for changes counts among theirs, whether it
     * has its connection already or takes it in a moment, as it does after each change of database.
     */
    private void othersTakeAllButOne() throws SQLException {
        while (taken.size() < pool.getMaximumPoolSize() - 2) {
            taken.add(pool.getConnection());
        }
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }

    @Test
    void oneIsEnough() throws SQLException {
        othersTakeAllButOne();
        clinic.as(nora, () -> ownAccount.changePassword(Colleague.PASSWORD, ANOTHER, "192.0.2.7"));
        clinic.as(nora, () -> ownAccount.prove(ANOTHER, "192.0.2.7"));
        welcome.choosePassword(TestClinic.token(link), ANOTHER);
        assertThat(welcome.purpose(TestClinic.token(link))).isEmpty();
    }

    @Test
    void noPasswordIsHashedWhileATransactionHoldsOne() {
        assertThatThrownBy(() -> transaction.execute(status -> passwords.hash(ANOTHER)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> transaction.execute(status -> passwords.matches(ANOTHER, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
