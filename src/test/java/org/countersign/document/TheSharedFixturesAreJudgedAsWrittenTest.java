package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The browser's schema is run against the same list. */
class TheSharedFixturesAreJudgedAsWrittenTest {

    private static final List<JsonNode> CASES = Fixtures.read("/document-fixtures.json");

    @TestFactory
    Stream<DynamicTest> eachCase() {
        return CASES.stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.get("name").stringValue(), () -> judge(fixture)));
    }

    @Test
    void theListHasCasesOfBothKinds() {
        assertThat(CASES).hasSizeGreaterThan(60);
        assertThat(CASES)
                .filteredOn(fixture -> fixture.get("valid").booleanValue())
                .hasSizeGreaterThan(20);
    }

    private static void judge(JsonNode fixture) {
        String json = Fixtures.json(fixture.get("document"));
        if (fixture.get("valid").booleanValue()) {
            Document document = DocumentCodec.decode(json);
            assertThat(DocumentCodec.decode(DocumentCodec.encode(document))).isEqualTo(document);
        } else {
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> DocumentCodec.decode(json))
                    .withMessageStartingWith(fixture.get("error").stringValue());
        }
    }
}
