package org.countersign.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetailsReadAsALineTest {

    @Test
    void namesAndValuesFollowEachOther() {
        assertThat(AuditDetails.inWords("{\"roles\":[\"AUTHOR\",\"EDITOR\"],\"number\":3}"))
                .isEqualTo("roles: AUTHOR, EDITOR · number: 3");
    }

    @Test
    void aHashIsShownByItsFirstTwelveDigits() {
        assertThat(AuditDetails.inWords("{\"hash\":\"" + "9f3c61ab07de".repeat(5) + "0123\"}"))
                .isEqualTo("hash: 9f3c61ab07de…");
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(AuditDetails.inWords("{}")).isEmpty();
    }
}
