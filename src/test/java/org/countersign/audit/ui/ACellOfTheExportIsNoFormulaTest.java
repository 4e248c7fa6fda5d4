package org.countersign.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ACellOfTheExportIsNoFormulaTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://elsewhere.example\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldCalculateIsMarkedAsText(String title) {
        assertThat(AuditExport.cell(title)).startsWith("\"'");
    }

    @Test
    void quotesAreDoubledAndLineBreaksStay() {
        assertThat(AuditExport.cell("Say \"no\",\nthen leave")).isEqualTo("\"Say \"\"no\"\",\nthen leave\"");
    }
}
