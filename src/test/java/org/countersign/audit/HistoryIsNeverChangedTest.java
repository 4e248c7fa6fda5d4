package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.DatabaseRefusal.HISTORY;
import static org.countersign.testing.DatabaseRefusal.NO_PRIVILEGE;

import java.sql.SQLException;
import org.countersign.review.CommentId;
import org.countersign.review.Comments;
import org.countersign.review.ThreadState;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The application's role has no right to; the owner has it, and is refused all the same. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIsNeverChangedTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Comments comments;

    @BeforeAll
    void somethingHappened() {
        TestArticle article = clinic.articleBy(clinic.author(), "Stopping an antidepressant")
                .submittedBy(clinic.author())
                .changesRequestedBy(clinic.reviewer(), "Say how slowly.")
                .submittedBy(clinic.author())
                .signedBy(clinic.reviewer());
        clinic.as(clinic.author(), () -> {
            comments.add(article.id(), "Two weeks?");
            CommentId thread = comments.threads(article.id(), ThreadState.OPEN, 1)
                    .getFirst()
                    .id();
            comments.reword(thread, "Two weeks at least?");
            comments.resolve(thread);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "revision, note",
        "revision, content",
        "revision_contributor, person_id",
        "signature, printed_name",
        "licence, number",
        "audit_entry, actor_name",
        "draft_step, step",
        "comment, text",
        "comment_wording, text",
        "comment_turn, kind"
    })
    void noRowIsChangedOrErased(String table, String column) throws SQLException {
        int rows = clinic.sqlAsOwner().count(table);
        assertThat(rows).isPositive();
        for (String statement : new String[] {
            "update " + table + " set " + column + " = " + column,
            "delete from " + table,
            "truncate " + table + " cascade"
        }) {
            NO_PRIVILEGE.of(() -> clinic.sqlAsApplication().change(statement));
            HISTORY.of(() -> clinic.sqlAsOwner().change(statement));
        }
        assertThat(clinic.sqlAsOwner().count(table)).isEqualTo(rows);
    }

    @Test
    void theApplicationCannotTakeTheGuardsAway() {
        NO_PRIVILEGE.of(() -> clinic.sqlAsApplication().change("alter table audit_entry disable trigger all"));
        NO_PRIVILEGE.of(() -> clinic.sqlAsApplication().change("drop trigger revision_is_history on revision"));
        NO_PRIVILEGE.of(() -> clinic.sqlAsApplication().change("set session_replication_role = replica"));
        NO_PRIVILEGE.of(() -> clinic.sqlAsApplication().change("set role countersign_owner"));
        NO_PRIVILEGE.of(() -> clinic.sqlAsApplication()
                .change("create or replace function refuse_change() returns trigger language sql as 'select null'"));
    }
}
