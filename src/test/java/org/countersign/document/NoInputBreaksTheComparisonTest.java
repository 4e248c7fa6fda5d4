package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Runs as {@link NoInputBreaksTheCodecTest} does. An input is two documents, each on a line of its own. */
class NoInputBreaksTheComparisonTest {

    @FuzzTest(maxDuration = "60s")
    void anyTwoDocumentsAreCompared(byte[] input) {
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", 2);
        Document before;
        Document after;
        try {
            before = DocumentCodec.decode(lines[0]);
            after = DocumentCodec.decode(lines[lines.length - 1]);
        } catch (InvalidDocumentException _) {
            return;
        }
        Changes changes = Changes.between(before, after);
        assertThat(changes.applyTo(before)).isEqualTo(after);
        assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
    }

    @FuzzTest(maxDuration = "60s")
    void anyTwoTextsAreCompared(byte[] input) {
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", 2);
        String before = lines[0];
        String after = lines[lines.length - 1];
        if (Characters.problemIn(before) == null && Characters.problemIn(after) == null) {
            assertThat(Changes.between(before, after).applyTo(before)).isEqualTo(after);
        }
    }
}
