package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.DatabaseRefusal.CONTRIBUTORS_COME_WITH_THEIR_REVISION;
import static org.countersign.testing.DatabaseRefusal.NOTHING_TO_REFER_TO;
import static org.countersign.testing.DatabaseRefusal.SIGNER_LACKS_THE_ROLE;
import static org.countersign.testing.DatabaseRefusal.SIGNER_WROTE_IT;

import java.sql.SQLException;
import java.util.UUID;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In plain SQL as the application's own role, with revisions that somebody cut past the services. */
@DatabaseTest
class TheDatabaseRefusesASignerWhoWroteItTest {

    private static final byte[] HASH = new byte[32];

    @Autowired
    TestClinic clinic;

    @Autowired
    People people;

    PlainSql sql;
    TestArticle article;
    Colleague amara;

    @BeforeEach
    void anArticleThatAmaraDidNotWrite() {
        sql = clinic.sqlAsApplication();
        article = clinic.articleBy(clinic.author(), "Migraine");
        amara = clinic.hire("Amara Osei", Role.AUTHOR, Role.REVIEWER);
    }

    @Test
    void whoeverWroteNothingSigns() throws SQLException {
        assertThat(sign(cut("[]"), amara)).isEqualTo(1);
    }

    @Test
    void aNamedContributorIsRefused() throws SQLException {
        UUID revision = UUID.randomUUID();
        try (var connection = sql.connect()) {
            connection.setAutoCommit(false);
            PlainSql.change(connection, INSERT_REVISION, revision(revision, "[]"));
            PlainSql.change(connection, INSERT_CONTRIBUTOR, revision, amara.id().value());
            connection.commit();
        }
        SIGNER_WROTE_IT.of(() -> sign(revision, amara));
    }

    @Test
    void whoeverTypedIsRefusedEvenWhenNobodyNamedThem() throws SQLException {
        article.writtenBy(amara, "Words of her own.");
        UUID revision = cut("[]");
        assertThat(sql.ask("select count(*) from revision_contributor where revision_id = ?", revision))
                .isEqualTo("0");
        SIGNER_WROTE_IT.of(() -> sign(revision, amara));
    }

    @Test
    void whoeverIsPrintedAsAnAuthorIsRefused() throws SQLException {
        UUID revision = cut("[{\"person\": \"" + amara.id() + "\"}]");
        SIGNER_WROTE_IT.of(() -> sign(revision, amara));
    }

    @Test
    void onlyAnActiveReviewerSigns() throws SQLException {
        UUID revision = cut("[]");
        SIGNER_LACKS_THE_ROLE.of(() -> sign(revision, clinic.editor()));
        SIGNER_LACKS_THE_ROLE.of(() -> sign(revision, clinic.administrator()));
        clinic.as(clinic.administrator(), () -> people.deactivate(amara.id()));
        SIGNER_LACKS_THE_ROLE.of(() -> sign(revision, amara));
    }

    @Test
    void otherBytesThanTheRevisionsCannotBeSigned() throws SQLException {
        UUID revision = cut("[]");
        byte[] other = HASH.clone();
        other[0] = 1;
        NOTHING_TO_REFER_TO.of(() -> sign(revision, amara, other));
    }

    @Test
    void contributorsAreWrittenWithTheirRevisionOrNever() throws SQLException {
        UUID revision = cut("[]");
        CONTRIBUTORS_COME_WITH_THEIR_REVISION.of(
                () -> sql.change(INSERT_CONTRIBUTOR, revision, amara.id().value()));
    }

    private static final String INSERT_REVISION = """
            insert into revision (id, article_id, number, content, content_hash, change_number, created_by)
            values (?, ?, 1, jsonb_build_object('byline', ?::jsonb), ?, ?, ?)
            """;

    private static final String INSERT_CONTRIBUTOR =
            "insert into revision_contributor (revision_id, person_id) values (?, ?)";

    private UUID cut(String byline) throws SQLException {
        UUID id = UUID.randomUUID();
        sql.change(INSERT_REVISION, revision(id, byline));
        return id;
    }

    private Object[] revision(UUID id, String byline) {
        return new Object[] {
            id,
            article.id().value(),
            byline,
            HASH,
            article.draft().changeNumber(),
            clinic.author().id().value()
        };
    }

    private int sign(UUID revision, Colleague signer) throws SQLException {
        return sign(revision, signer, HASH);
    }

    private int sign(UUID revision, Colleague signer, byte[] hash) throws SQLException {
        UUID review = UUID.randomUUID();
        try (var connection = sql.connect()) {
            connection.setAutoCommit(false);
            PlainSql.change(
                    connection,
                    "insert into review (id, article_id, revision_id, requested_by) values (?, ?, ?, ?)",
                    review,
                    article.id().value(),
                    revision,
                    clinic.author().id().value());
            PlainSql.answerAll(connection, review, signer);
            int signed = PlainSql.change(
                    connection,
                    """
                    insert into signature
                        (id, revision_id, content_hash, review_id, signer_id, printed_name, credentials, meaning, statement, method)
                    values (?, ?, ?, ?, ?, ?, 'MD', 'APPROVAL', 'I approve it.', 'PASSWORD')
                    """,
                    UUID.randomUUID(),
                    revision,
                    hash,
                    review,
                    signer.id().value(),
                    signer.name());
            connection.commit();
            return signed;
        }
    }
}
