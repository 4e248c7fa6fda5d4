package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.DatabaseRefusal.ONLY_AN_EARLIER_REVISION_IS_RESTORED;
import static org.countersign.testing.DatabaseRefusal.SIGNER_WROTE_IT;

import java.sql.SQLException;
import java.util.UUID;
import org.countersign.content.Revision;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ARestoredRevisionBringsItsWritersBackTest {

    private static final byte[] HASH = new byte[32];

    @Autowired
    TestClinic clinic;

    Colleague nora;
    Colleague lena;
    TestArticle article;

    /** Lena's words are revision 1, and gone from revision 2, which somebody else has signed. */
    @BeforeEach
    void anArticleThatLenaOnceWroteFor() {
        nora = clinic.author();
        lena = clinic.hire("Lena Brandt", Role.values());
        article = clinic.articleBy(nora, "Migraine")
                .writtenBy(lena, "Her words.")
                .keptBy(nora, "Lena's")
                .writtenBy(nora, "Nora's words.")
                .submittedBy(nora)
                .signedBy(clinic.reviewer());
    }

    @Test
    void whoeverWroteAnUnsignedOneCannotSignWhatItBecame() {
        article.restoredBy(nora, article.revision(1)).submittedBy(nora);
        assertThat(article.newestRevision().contributors()).containsExactlyInAnyOrder(nora.id(), lena.id());
        assertThatThrownBy(() -> article.signedBy(lena)).hasMessageStartingWith("You wrote part of this revision.");
    }

    @Test
    void soItIsWhenWhatWasRestoredIsRestoredAgain() {
        article.restoredBy(nora, article.revision(1));
        Revision back = article.newestRevision();
        article.writtenBy(nora, "Something else.").submittedBy(nora).signedBy(clinic.reviewer());
        article.restoredBy(nora, back).submittedBy(nora);
        assertThat(article.newestRevision().contributors()).contains(lena.id());
    }

    @Test
    void whatSomebodySignedBringsBackNobody() {
        article.writtenBy(nora, "More.").submittedBy(nora).signedBy(clinic.reviewer());
        article.restoredBy(nora, article.revision(2))
                .writtenBy(nora, "Nora's words, and more.")
                .submittedBy(nora);
        assertThat(article.newestRevision().contributors()).containsExactly(nora.id());
        assertThat(article.signedBy(lena).newestSignature().signer()).isEqualTo(lena.id());
    }

    @Test
    void theDatabaseRefusesThemThoughNobodyNamedThem() throws SQLException {
        UUID restored = cut(3, article.revision(1).id().value());
        SIGNER_WROTE_IT.of(() -> sign(restored));
    }

    @Test
    void theDatabaseFollowsOneRestoreToTheNext() throws SQLException {
        UUID restored = cut(3, article.revision(1).id().value());
        UUID again = cut(4, restored);
        UUID next = cut(5, again);
        SIGNER_WROTE_IT.of(() -> sign(next));
    }

    @Test
    void theDatabaseAcceptsThemForWhatTheyDidNotWrite() throws SQLException {
        assertThat(sign(cut(3, article.revision(2).id().value()))).isEqualTo(1);
    }

    @Test
    void theDatabaseAcceptsThemWhereNothingOfTheirsCameBack() throws SQLException {
        assertThat(sign(cut(3, null))).isEqualTo(1);
    }

    @Test
    void aRevisionCannotRestoreALaterOne() throws SQLException {
        UUID fifth = cut(5, null);
        ONLY_AN_EARLIER_REVISION_IS_RESTORED.of(() -> cut(4, fifth));
    }

    /** Past the services, which would name Lena, as the application's own role. */
    private UUID cut(int number, @Nullable UUID restoredFrom) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var connection = clinic.sqlAsApplication().connect()) {
            connection.setAutoCommit(false);
            long change = PlainSql.change(
                            connection,
                            "update draft set change_number = change_number + 1 where article_id = ?",
                            article.id().value())
                    + article.draft().changeNumber();
            PlainSql.change(
                    connection,
                    """
                    insert into revision (id, article_id, number, content, content_hash, origin, restored_from,
                        change_number, created_by)
                    values (?, ?, ?, '{"byline": []}', ?, 'RESTORE', ?, ?, ?)
                    """,
                    id,
                    article.id().value(),
                    number,
                    HASH,
                    restoredFrom,
                    change,
                    nora.id().value());
            connection.commit();
        }
        return id;
    }

    private int sign(UUID revision) throws SQLException {
        UUID review = UUID.randomUUID();
        try (var connection = clinic.sqlAsApplication().connect()) {
            connection.setAutoCommit(false);
            PlainSql.change(
                    connection,
                    "insert into review (id, article_id, revision_id, requested_by) values (?, ?, ?, ?)",
                    review,
                    article.id().value(),
                    revision,
                    nora.id().value());
            PlainSql.answerAll(connection, review, lena);
            int signed = PlainSql.change(
                    connection,
                    """
                    insert into signature
                        (id, revision_id, content_hash, review_id, signer_id, printed_name, credentials, meaning, statement, method)
                    values (?, ?, ?, ?, ?, ?, 'MD', 'APPROVAL', 'I approve it.', 'PASSWORD')
                    """,
                    UUID.randomUUID(),
                    revision,
                    HASH,
                    review,
                    lena.id().value(),
                    lena.name());
            connection.commit();
            return signed;
        }
    }
}
