package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.DatabaseRefusal.A_PUBLICATION_ONLY_ENDS;
import static org.countersign.testing.DatabaseRefusal.HISTORY;
import static org.countersign.testing.DatabaseRefusal.NOTHING_TO_REFER_TO;
import static org.countersign.testing.DatabaseRefusal.NO_PRIVILEGE;
import static org.countersign.testing.DatabaseRefusal.RULE_BROKEN;
import static org.countersign.testing.DatabaseRefusal.THERE_IS_ONE_ALREADY;
import static org.countersign.testing.DatabaseRefusal.VALUE_MISSING;

import java.sql.SQLException;
import java.util.UUID;
import org.countersign.content.Revision;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In plain SQL as the application's own role: whatever a screen or a service forgets, PostgreSQL refuses. */
@DatabaseTest
class OnlyTheSignedBytesCanBeLiveTest {

    @Autowired
    TestClinic clinic;

    PlainSql sql;
    TestArticle article;
    Revision signed;
    UUID signature;

    @BeforeEach
    void oneSignedArticle() {
        sql = clinic.sqlAsApplication();
        article = clinic.signedArticle("Sleep and depression");
        signed = article.newestRevision();
        signature = article.newestSignature().id().value();
    }

    @Test
    void whatWasSignedIsTaken() throws SQLException {
        assertThat(publish(article, signed, signed.hash().bytes(), signature)).isEqualTo(1);
    }

    @Test
    void nothingIsPublishedWithoutASignature() {
        VALUE_MISSING.of(() -> publish(article, signed, signed.hash().bytes(), null));
        NOTHING_TO_REFER_TO.of(() -> publish(article, signed, signed.hash().bytes(), UUID.randomUUID()));
    }

    @Test
    void theSignatureOfAnotherRevisionIsRefused() {
        Revision later = article.writtenBy(clinic.author(), "Something that nobody has signed.")
                .submittedBy(clinic.author())
                .newestRevision();
        NOTHING_TO_REFER_TO.of(() -> publish(article, later, later.hash().bytes(), signature));
        NOTHING_TO_REFER_TO.of(() -> publish(article, later, signed.hash().bytes(), signature));
    }

    @Test
    void anotherHashIsRefused() {
        byte[] other = signed.hash().bytes();
        other[31] ^= 1;
        NOTHING_TO_REFER_TO.of(() -> publish(article, signed, other, signature));
    }

    @Test
    void theRevisionOfAnotherArticleIsRefused() {
        TestArticle another = clinic.articleBy(clinic.author(), "Headaches");
        NOTHING_TO_REFER_TO.of(() -> publish(another, signed, signed.hash().bytes(), signature));
    }

    @Test
    void oneArticleIsLiveOnceAtATime() throws SQLException {
        publish(article, signed, signed.hash().bytes(), signature);
        THERE_IS_ONE_ALREADY.of(() -> publish(article, signed, signed.hash().bytes(), signature, "another-address"));
    }

    @Test
    void oneAddressHoldsOneLiveArticle() throws SQLException {
        publish(article, signed, signed.hash().bytes(), signature);
        TestArticle another = clinic.signedArticle("Headaches");
        Revision itsRevision = another.newestRevision();
        UUID itsSignature = another.newestSignature().id().value();
        THERE_IS_ONE_ALREADY.of(() -> publish(
                another,
                itsRevision,
                itsRevision.hash().bytes(),
                itsSignature,
                article.state().slug().value()));
    }

    @Test
    void aLivePublicationCanOnlyBeEnded() throws SQLException {
        article.publishedBy(clinic.editor());
        UUID id = article.id().value();
        A_PUBLICATION_ONLY_ENDS.of(
                () -> sql.change("update publication set slug = 'elsewhere' where article_id = ?", id));
        A_PUBLICATION_ONLY_ENDS.of(
                () -> sql.change("update publication set published_at = now() where article_id = ?", id));
        String ending = "update publication set ended_at = now(), ended_by = published_by, ending = ?, reason = ?";
        A_PUBLICATION_ONLY_ENDS.of(
                () -> sql.change(ending + ", slug = 'elsewhere' where article_id = ?", "REPLACED", "None", id));
        RULE_BROKEN.of(() -> sql.change(ending + " where article_id = ?", "WITHDRAWN", null, id));
        assertThat(sql.change(ending + " where article_id = ?", "WITHDRAWN", "A wrong dose.", id))
                .isEqualTo(1);
        A_PUBLICATION_ONLY_ENDS.of(() -> sql.change(ending + " where article_id = ?", "WITHDRAWN", "None.", id));
        A_PUBLICATION_ONLY_ENDS.of(() -> sql.change(
                "update publication set ended_at = null, ended_by = null, ending = null where article_id = ?", id));
    }

    @Test
    void noPublicationIsEverErased() {
        article.publishedBy(clinic.editor());
        NO_PRIVILEGE.of(() -> sql.change("delete from publication"));
        NO_PRIVILEGE.of(() -> sql.change("truncate publication cascade"));
        HISTORY.of(() -> clinic.sqlAsOwner().change("delete from publication"));
        HISTORY.of(() -> clinic.sqlAsOwner().change("truncate publication cascade"));
    }

    private int publish(TestArticle of, Revision revision, byte[] hash, @Nullable UUID by) throws SQLException {
        return publish(of, revision, hash, by, of.state().slug().value());
    }

    private int publish(TestArticle of, Revision revision, byte[] hash, @Nullable UUID by, String slug)
            throws SQLException {
        return sql.change(
                """
                insert into publication (id, article_id, revision_id, content_hash, signature_id, kind, slug, published_by)
                values (?, ?, ?, ?, ?, 'ARTICLE', ?, ?)
                """,
                UUID.randomUUID(),
                of.id().value(),
                revision.id().value(),
                hash,
                by,
                slug,
                clinic.editor().id().value());
    }
}
