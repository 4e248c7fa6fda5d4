package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody has become the server's superuser, and rewrites history with every guard switched off. */
@DatabaseTest
class ABrokenChainIsFoundTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    AuditChain chain;

    PlainSql intruder;

    @BeforeEach
    void aTrailOfSomeLength() throws SQLException {
        clinic.liveArticle("Migraine");
        assertThat(chain.verify()).isInstanceOf(ChainVerification.Intact.class);
        intruder = clinic.sqlAsIntruder();
        intruder.change("create table honest as select * from audit_entry");
    }

    @AfterEach
    void restore() throws SQLException {
        intruder.change("delete from audit_entry");
        intruder.change("insert into audit_entry select * from honest");
        intruder.change("drop table honest");
        assertThat(chain.verify()).isInstanceOf(ChainVerification.Intact.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at - interval '1 microsecond'",
                "actor_id = null",
                "actor_name = 'Nobody'",
                "action = 'COMMENTED'",
                "subject_type = 'INSTALLATION'",
                "subject_id = '01a20299-272e-7faf-a1fe-6548b088c1de'",
                "subject_label = subject_label || ' '",
                "details = '{\"roles\": \"AUTHOR, ADMIN\"}'",
                "hash = decode(repeat('ab', 32), 'hex')"
            })
    void aChangedFieldIsFound(String change) throws SQLException {
        assertThat(intruder.change("update audit_entry set " + change + " where seq = 4"))
                .isEqualTo(1);
        assertThat(chain.verify())
                .isEqualTo(new ChainVerification.Broken(4, "Entry 4 was changed after it was written"));
    }

    @Test
    void aChangedEntryWithANewHashNoLongerFitsTheNext() throws SQLException {
        intruder.change("update audit_entry set actor_name = 'Nobody' where seq = 4");
        intruder.change("update audit_entry e set hash = audit_entry_hash(e) where seq = 4");
        assertThat(chain.verify())
                .isEqualTo(new ChainVerification.Broken(5, "Entry 5 does not continue the entry before it"));
    }

    @Test
    void aMissingEntryIsFound() throws SQLException {
        intruder.change("delete from audit_entry where seq = 4");
        assertThat(chain.verify())
                .isEqualTo(new ChainVerification.Broken(5, "Entry 4 is missing: entry 3 is followed by 5"));
    }

    @Test
    void aMissingBeginningIsFound() throws SQLException {
        intruder.change("delete from audit_entry where seq <= 2");
        assertThat(chain.verify())
                .isEqualTo(new ChainVerification.Broken(3, "Entry 1 is missing: entry 0 is followed by 3"));
    }

    @Test
    void aGapThatWasClosedByCountingAnewIsFound() throws SQLException {
        intruder.change("delete from audit_entry where seq = 4");
        intruder.change("update audit_entry set seq = 1 - seq where seq > 4");
        intruder.change("update audit_entry set seq = -seq where seq < 0");
        assertThat(chain.verify())
                .isEqualTo(new ChainVerification.Broken(4, "Entry 4 does not continue the entry before it"));
    }
}
