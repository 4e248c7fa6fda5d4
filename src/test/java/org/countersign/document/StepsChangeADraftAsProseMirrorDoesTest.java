package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The cases were recorded from ProseMirror itself: random edits, and steps made up at random. Where {@code after} is
 * null, ProseMirror refused a step, or what it made does not fit the format.
 */
class StepsChangeADraftAsProseMirrorDoesTest {

    private static final List<JsonNode> CASES = Fixtures.read("/step-fixtures.json");

    @TestFactory
    Stream<DynamicTest> eachCase() {
        return CASES.stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.get("name").stringValue(), () -> play(fixture)));
    }

    @Test
    void theListHasCasesOfBothKinds() {
        assertThat(CASES).hasSizeGreaterThan(300);
        assertThat(CASES).filteredOn(fixture -> fixture.get("after").isNull()).hasSizeGreaterThan(30);
    }

    private static void play(JsonNode fixture) {
        if (fixture.get("name").stringValue().contains("plain text")) {
            playPlain(fixture);
            return;
        }
        Document before = DocumentCodec.decode(Fixtures.json(fixture.get("before")));
        String steps = Fixtures.json(fixture.get("steps"));
        if (fixture.get("after").isNull()) {
            assertThatExceptionOfType(InvalidStepException.class)
                    .isThrownBy(() -> StepBatch.decode(steps).applyTo(before));
        } else {
            assertThat(StepBatch.decode(steps).applyTo(before))
                    .isEqualTo(DocumentCodec.decode(Fixtures.json(fixture.get("after"))));
        }
    }

    private static void playPlain(JsonNode fixture) {
        String before = textOf(fixture.get("before"));
        String steps = Fixtures.json(fixture.get("steps"));
        if (fixture.get("after").isNull()) {
            assertThatExceptionOfType(InvalidStepException.class)
                    .isThrownBy(() -> StepBatch.decode(steps).applyTo(TextPart.TITLE, before));
        } else {
            assertThat(StepBatch.decode(steps).applyTo(TextPart.TITLE, before)).isEqualTo(textOf(fixture.get("after")));
        }
    }

    private static String textOf(JsonNode plainDocument) {
        return plainDocument.at("/content/0/text").asString("");
    }
}
