package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody removes the newest entries, and what remains is a chain without a gap. A head kept elsewhere tells. */
@DatabaseTest
class AShortenedTrailIsFoundTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    Path file;
    AuditHead head;
    PlainSql intruder;

    @BeforeEach
    void aTrailOfSomeLength() throws SQLException {
        clinic.liveArticle("Migraine");
        file = folder.resolve("made at need").resolve("audit-head");
        head = chain("").head().orElseThrow();
        intruder = clinic.sqlAsIntruder();
        intruder.change("create table honest as select * from audit_entry");
    }

    @AfterEach
    void restore() throws SQLException {
        intruder.change("delete from audit_entry");
        intruder.change("insert into audit_entry select * from honest");
        intruder.change("drop table honest");
    }

    private AuditChain chain(String given) {
        return new AuditChain(jdbc, heads(given));
    }

    private KeptHeads heads(String given) {
        return new KeptHeads(file.toString(), given);
    }

    private HeadKeeper keeper() {
        return new HeadKeeper(chain(""), heads(""));
    }

    @Test
    void aHeadThatWasPrintedEarlierTells() throws SQLException {
        assertThat(chain(head.toString()).verify()).isInstanceOf(ChainVerification.Intact.class);
        intruder.change("delete from audit_entry where seq > ?", head.seq() - 2);
        assertThat(chain("").verify()).isInstanceOf(ChainVerification.Intact.class);
        assertThat(chain(head.toString()).verify())
                .isEqualTo(new ChainVerification.Broken(
                        head.seq() - 1,
                        "Entry " + (head.seq() - 1) + " and later ones are missing: entry " + head.seq()
                                + " was there when its hash was given to verify"));
    }

    @Test
    void soDoesTheFileBesideTheData() throws SQLException {
        keeper().keep();
        assertThat(chain("").verify()).isInstanceOf(ChainVerification.Intact.class);
        intruder.change("delete from audit_entry");
        assertThat(chain("").verify())
                .isEqualTo(new ChainVerification.Broken(
                        1,
                        "Entry 1 and later ones are missing: entry " + head.seq()
                                + " was there when its hash was kept in " + file));
    }

    @Test
    void aTrailThatWasWrittenAnewInItsOldLengthIsAnother() throws SQLException {
        keeper().keep();
        intruder.change("delete from audit_entry where seq = ?", head.seq());
        clinic.sqlAsApplication().change("""
                        insert into audit_entry (actor_name, action, subject_type, subject_label)
                        values ('Nobody', 'COMMENTED', 'INSTALLATION', 'This installation')
                        """);
        assertThat(chain("").verify())
                .isEqualTo(new ChainVerification.Broken(
                        head.seq(), "Entry " + head.seq() + " is not the one whose hash was kept in " + file));
    }

    @Test
    void theFileFollowsTheTrailAndNeverGoesBack() throws SQLException, IOException {
        keeper().keep();
        clinic.liveArticle("Sleep");
        keeper().keep();
        AuditHead later = chain("").head().orElseThrow();
        assertThat(Files.readString(file)).isEqualTo(later + "\n");
        intruder.change("delete from audit_entry where seq > ?", head.seq());
        keeper().keep();
        assertThat(Files.readString(file)).isEqualTo(later + "\n");
    }

    @Test
    void whatIsNoHeadIsNotMistakenForOne() {
        assertThat(AuditHead.of(head.toString())).isEqualTo(head);
        for (String text : new String[] {"", "12", "0:" + head.hash(), head + "0", head.seq() + ":ABC", "x" + head}) {
            assertThatThrownBy(() -> AuditHead.of(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
