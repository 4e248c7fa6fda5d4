package org.countersign.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.countersign.audit.IntegrityCheck.Result;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.PlainSql;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody has become the server's superuser, and changes what stands beside the signatures. */
@DatabaseTest
class ASignatureWithoutItsAnswersIsFoundTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    SignedAnswersCheck check;

    TestArticle article;

    @BeforeEach
    void aSignature() {
        article = clinic.signedArticle("Migraine");
        assertThat(check.run()).isEqualTo(new Result.Kept("1 signatures"));
    }

    @AfterEach
    void nothingIsSigned() throws SQLException {
        PlainSql intruder = clinic.sqlAsIntruder();
        intruder.change("delete from signed_answer");
        intruder.change("delete from signature");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lacks the answer to point 1 | delete from signed_answer",
                "lacks the answer to point 3 | delete from signed_answer where item = 3",
                "lacks the answer to point 3 | update signed_answer set item = 30 where item = 3",
                "lacks the answer to point 9 |"
                        + " insert into checklist_item select checklist_id, 9, 'One more', true from signed_answer where item = 1",
                "answers point 1 of another checklist than its stage had | update review_stage set checklist_id = null",
                "answers point 3 with no, and it must hold |"
                        + " update signed_answer set answer = 'NO', note = 'Wrong.' where item = 3",
            })
    void whereverItIsBroken(String breach, String statement) throws SQLException {
        clinic.sqlAsIntruder().change(statement);
        assertThat(check.run())
                .isEqualTo(new Result.Broken(
                        "The signature of Amara Osei on revision 1 of article " + article.id() + " " + breach));
        clinic.sqlAsIntruder().change("delete from checklist_item where wording = 'One more'");
    }

    @Test
    void andSoAreAnswersThatNobodySigned() throws SQLException {
        SignatureId signature = article.newestSignature().id();
        clinic.sqlAsIntruder().change("delete from signature");
        assertThat(check.run())
                .isEqualTo(new Result.Broken(
                        "There are answers of the signature " + signature + ", which does not exist"));
    }
}
