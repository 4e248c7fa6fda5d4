package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.countersign.audit.IntegrityCheck;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody has become the server's superuser, and undoes what the foreign keys promise. */
@DatabaseTest
class AnUnsignedPublicationIsFoundTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    SignedPublicationsCheck check;

    TestArticle article;
    TestArticle another;

    @BeforeEach
    void twoLiveArticles() {
        article = clinic.liveArticle("Migraine");
        another = clinic.liveArticle("Sleep");
        assertThat(check.run()).isInstanceOf(IntegrityCheck.Result.Kept.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "has no signature | delete from signature where id = %SIGNATURE%",
                "has the signature of another revision |"
                        + " update publication set signature_id = %OTHER_SIGNATURE% where signature_id = %SIGNATURE%",
                "has a signature for other bytes |"
                        + " update signature set content_hash = decode(repeat('ab', 32), 'hex') where id = %SIGNATURE%",
                "has a signature for other bytes |"
                        + " update revision set content_hash = decode(repeat('ab', 32), 'hex') where id = %REVISION%",
                "shows the revision of another article |"
                        + " update revision set article_id = %OTHER_ARTICLE%, number = 99 where id = %REVISION%",
                "was withdrawn after it was signed |"
                        + " insert into publication select gen_random_uuid(), article_id, revision_id, content_hash,"
                        + " signature_id, kind, 'elsewhere', published_by, now(), now(), published_by, 'WITHDRAWN', 'Why'"
                        + " from publication where signature_id = %SIGNATURE%",
                "was signed by one of its contributors |"
                        + " update signature set signer_id = %AUTHOR% where id = %SIGNATURE%",
            })
    void aLivePageWithoutItsSignatureIsFound(String breach, String statement) throws SQLException {
        PlainSql intruder = clinic.sqlAsIntruder();
        String address = article.state().slug().value();
        intruder.change(statement
                .replace("%SIGNATURE%", quoted(article.newestSignature().id()))
                .replace("%OTHER_SIGNATURE%", quoted(another.newestSignature().id()))
                .replace("%REVISION%", quoted(article.newestRevision().id()))
                .replace("%OTHER_ARTICLE%", quoted(another.id()))
                .replace("%AUTHOR%", quoted(clinic.author().id())));
        assertThat(check.run()).isEqualTo(new IntegrityCheck.Result.Broken(breach + ": ARTICLE " + address));
        intruder.change("delete from publication");
    }

    private static String quoted(Object id) {
        return "'" + id + "'";
    }
}
