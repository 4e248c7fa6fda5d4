package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.DatabaseRefusal.THERE_IS_ONE_ALREADY;

import java.sql.Connection;
import java.sql.SQLException;
import org.countersign.testing.AtOnce;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TheAuditTrailIsOneChainTest {

    private static final String ADD = """
            insert into audit_entry (actor_name, action, subject_type, subject_label)
            values ('Somebody', 'COMMENTED', 'ARTICLE', 'Migraine')
            """;

    @Autowired
    TestClinic clinic;

    @Autowired
    AuditChain chain;

    PlainSql sql;

    @BeforeEach
    void theTrailHasBegun() {
        sql = clinic.sqlAsApplication();
        clinic.administrator();
    }

    @Test
    void placeTimeAndHashesAreTheDatabasesToSay() throws SQLException {
        int before = sql.count("audit_entry");
        sql.change("""
                insert into audit_entry
                    (actor_name, action, subject_type, subject_label, seq, at, previous_hash, hash)
                values ('Forger', 'REVISION_SIGNED', 'ARTICLE', 'Migraine', 999, '2001-01-01',
                    decode(repeat('ab', 32), 'hex'), decode(repeat('cd', 32), 'hex'))
                """);
        assertThat(sql.ask("select seq from audit_entry where actor_name = 'Forger'"))
                .isEqualTo(Integer.toString(before + 1));
        assertThat(sql.ask("select at > now() - interval '1 minute' from audit_entry where actor_name = 'Forger'"))
                .isEqualTo("t");
        assertThat(chain.verify())
                .isInstanceOfSatisfying(
                        ChainVerification.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(before + 1));
    }

    @Test
    void eightWritersAtOnceMakeOneChain() throws Exception {
        int before = sql.count("audit_entry");
        var outcomes = AtOnce.times(8, () -> {
            try (Connection connection = sql.connect()) {
                for (int i = 0; i < 25; i++) {
                    PlainSql.change(connection, ADD);
                }
            }
            return true;
        });
        assertThat(outcomes).allMatch(AtOnce.Outcome::succeeded);
        assertThat(chain.verify())
                .isInstanceOfSatisfying(
                        ChainVerification.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(before + 200));
    }

    @Test
    void aWriterWhoCannotSeeTheLastEntryIsRefusedRatherThanForkingTheChain() throws SQLException {
        try (Connection connection = sql.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            PlainSql.change(connection, "select count(*) from audit_entry");
            sql.change(ADD);
            THERE_IS_ONE_ALREADY.of(() -> PlainSql.change(connection, ADD));
            connection.rollback();
        }
        assertThat(chain.verify()).isInstanceOf(ChainVerification.Intact.class);
    }
}
