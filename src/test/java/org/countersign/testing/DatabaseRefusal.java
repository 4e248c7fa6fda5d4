package org.countersign.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Why the database refuses a statement, by its SQLSTATE. */
public enum DatabaseRefusal {
    NO_PRIVILEGE("42501"),
    VALUE_MISSING("23502"),
    NOTHING_TO_REFER_TO("23503"),
    THERE_IS_ONE_ALREADY("23505"),
    RULE_BROKEN("23514"),
    LAST_ADMINISTRATOR("CS001"),
    HISTORY("CS002"),
    CONTRIBUTORS_COME_WITH_THEIR_REVISION("CS003"),
    SIGNER_WROTE_IT("CS004"),
    SIGNER_LACKS_THE_ROLE("CS005"),
    A_PUBLICATION_ONLY_ENDS("CS006"),
    WITHDRAWN_SINCE_IT_WAS_SIGNED("CS007"),
    ONLY_AN_EARLIER_REVISION_IS_RESTORED("CS008"),
    IMAGES_COME_WITH_THEIR_REVISION("CS010"),
    SIGNER_HAS_NO_VALID_LICENCE("CS011"),
    A_COMMENT_MUST_BE_RESOLVED_FIRST("CS013"),
    A_MEDICAL_STAGE_IS_NEEDED("CS015"),
    THIS_ROUND_AWAITS_NO_SIGNATURE("CS016"),
    ONE_SIGNATURE_IN_A_ROUND("CS017"),
    A_SIGNATURE_IS_LACKING("CS018"),
    ONLY_ITS_SIGNER_REVOKES("CS020"),
    NOT_REVOKED_ANY_MORE("CS021"),
    ONLY_ITS_PROPOSER_WITHDRAWS("CS022"),
    A_PROPOSAL_IS_TAKEN_BY_AN_EDIT("CS023"),
    POINTS_COME_WITH_THEIR_CHECKLIST("CS024"),
    A_POINT_LACKS_ITS_ANSWER("CS025"),
    A_POINT_MUST_HOLD("CS026");

    private final String sqlState;

    DatabaseRefusal(String sqlState) {
        this.sqlState = sqlState;
    }

    /** Fails unless the database refuses this, and for this very reason. */
    public void of(ThrowingCallable statement) {
        Throwable thrown = catchThrowable(statement);
        assertThat(thrown).as("what the database should refuse: %s", this).isInstanceOf(SQLException.class);
        assertThat(((SQLException) thrown).getSQLState())
                .as("%s: %s", this, thrown.getMessage())
                .isEqualTo(sqlState);
    }
}
