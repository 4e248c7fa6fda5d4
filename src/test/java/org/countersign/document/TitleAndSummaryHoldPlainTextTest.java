package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleAndSummaryHoldPlainTextTest {

    @Test
    void textIsPutInAndTakenOut() {
        assertThat(apply(TextPart.TITLE, "", replace(0, 0, "Ketamin"))).isEqualTo("Ketamin");
        assertThat(apply(TextPart.TITLE, "Ketamin", replace(7, 7, "e") + "," + replace(0, 1, "k")))
                .isEqualTo("ketamine");
        assertThat(apply(TextPart.TITLE, "Ketamine", "{\"stepType\":\"replace\",\"from\":0,\"to\":8}"))
                .isEmpty();
    }

    @Test
    void aTitleIsOneLineOfAtMost300Characters() {
        assertThat(apply(TextPart.TITLE, "", replace(0, 0, "x".repeat(300)))).hasSize(300);
        assertRefused(
                TextPart.TITLE,
                replace(1, 1, "x".repeat(300)),
                "The title can be at most 300 characters long; this would be 301.");
        assertRefused(TextPart.TITLE, replace(1, 1, "\\n"), "The title is a single line.");
    }

    @Test
    void aSummaryHasAtMost1000CharactersOnAnyNumberOfLines() {
        assertThat(apply(TextPart.SUMMARY, "", replace(0, 0, "x\\n".repeat(500))))
                .hasSize(1_000);
        assertRefused(
                TextPart.SUMMARY,
                replace(1, 1, "x".repeat(1_000)),
                "The summary can be at most 1000 characters long; this would be 1001.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stepType\":\"addMark\",\"from\":0,\"to\":0,\"mark\":{\"type\":\"bold\"}}",
                "{\"stepType\":\"removeMark\",\"from\":0,\"to\":1,\"mark\":{\"type\":\"bold\"}}",
                "{\"stepType\":\"attr\",\"pos\":0,\"attr\":\"level\",\"value\":2}",
                "{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[{\"type\":\"hardBreak\"}]}}",
                "{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[{\"type\":\"paragraph\"}]}}",
                "{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"bold\"}]}]}}"
            })
    void marksAndNodesAreRefused(String step) {
        assertRefused(TextPart.SUMMARY, step, "The summary holds plain text alone.");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatExceptionOfType(InvalidStepException.class)
                .isThrownBy(() -> apply(TextPart.TITLE, "😀", "{\"stepType\":\"replace\",\"from\":0,\"to\":1}"))
                .withMessage("[0]: The title holds an unpaired surrogate.");
    }

    @Test
    void theEditorGetsItAsADocument() {
        assertThat(TextPart.documentJson("")).isEqualTo("{\"type\":\"doc\"}");
        assertThat(TextPart.documentJson("\"5 mg\""))
                .isEqualTo("{\"type\":\"doc\",\"content\":[{\"type\":\"text\",\"text\":\"\\\"5 mg\\\"\"}]}");
    }

    private static void assertRefused(TextPart part, String step, String problem) {
        assertThatExceptionOfType(InvalidStepException.class)
                .isThrownBy(() -> apply(part, "K", step))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static String apply(TextPart part, String text, String steps) {
        return StepBatch.decode("[" + steps + "]").applyTo(part, text);
    }

    private static String replace(int from, int to, String text) {
        return "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}}"
                .formatted(from, to, text);
    }
}
