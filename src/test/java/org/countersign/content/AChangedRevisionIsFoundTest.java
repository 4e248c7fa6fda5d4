package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.countersign.audit.IntegrityCheck;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody has become the server's superuser, and rewrites what was signed. */
@DatabaseTest
class AChangedRevisionIsFoundTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    ContentHashCheck check;

    TestArticle article;

    @BeforeEach
    void aSignedRevision() {
        article = clinic.signedArticle("Migraine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content = jsonb_set(content, '{title}', '\"Migraines\"')",
                "content = jsonb_set(content, '{byline,0,name}', '\"Eve\"')",
                "content = jsonb_set(content, '{body,content,0,content,0,text}', '\"Ask nobody.\"')",
                "content = content || '{\"dose\": 1}'",
                "content = content - 'summary'",
                "content_hash = decode(repeat('ab', 32), 'hex')"
            })
    void aChangeOfAnyKindIsFound(String change) throws SQLException {
        assertThat(check.run()).isInstanceOf(IntegrityCheck.Result.Kept.class);
        Revision revision = article.newestRevision();
        try {
            clinic.sqlAsIntruder()
                    .change(
                            "update revision set " + change + " where id = ?",
                            revision.id().value());
            assertThat(check.run())
                    .isEqualTo(new IntegrityCheck.Result.Broken(
                            "revision 1 of article " + article.id() + " is not what its hash names"));
        } finally {
            clinic.sqlAsIntruder()
                    .change(
                            "update revision set content = ?::jsonb, content_hash = ? where id = ?",
                            revision.content().canonicalJson(),
                            revision.hash().bytes(),
                            revision.id().value());
        }
        assertThat(check.run()).isInstanceOf(IntegrityCheck.Result.Kept.class);
    }
}
