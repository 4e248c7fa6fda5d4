package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shared fixtures cannot hold, since a list of JSON values has lost it already. */
class HostileJsonIsRefusedTest {

    private static final String EMPTY = "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"doc","type":"doc","content":[]}                                               | field 'type' is given twice
            {"type":"doc","content":[{"type":"paragraph","content":[],"content":[]}]}              | content[0]: field 'content' is given twice
            {"type":"doc","content":[{"type":"heading","attrs":{"level":2,"level":3}}]}            | content[0].attrs: attribute 'level' is given twice
            {"type":"doc","content":[{"attrs":{"level":2},"type":"paragraph"}]}                    | content[0].attrs: unknown attribute 'level'
            {"type":"doc","content":[{"type":"heading","attrs":{"level":2.0}}]}                    | content[0].attrs.level: must be 2, 3 or 4
            {"type":"doc","content":[{"type":"heading","attrs":{"level":4294967298}}]}             | content[0].attrs.level: must be 2, 3 or 4
            {"type":"doc","content":[{"type":"heading","attrs":{"level":[[[[2]]]]}}]}              | content[0].attrs.level: must be 2, 3 or 4
            {"content":[{"content":[{"text":"x","type":"text"}],"type":"bulletList"}],"type":"doc"} | content[0].content[0]: 'text' cannot stand in 'bulletList'
            {"type":"doc","content":[{"type":"paragraph\\u0000\\ud800\\n"}]}                       | content[0]: unknown node 'paragraph\uFFFD\uFFFD\uFFFD'
            """)
    void theFirstFaultIsNamedWithItsPath(String json, String message) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> DocumentCodec.decode(json))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "doc",
                "{",
                "{]",
                "NaN",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"},]}",
                "{\"type\":\"doc\",/* comment */\"content\":[]}",
                "{'type':'doc'}",
                "\uFEFF{\"type\":\"doc\"}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> DocumentCodec.decode(text))
                .withMessageStartingWith("is not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "1", "]", "x", "\u0000"})
    void nothingMayFollowTheDocument(String garbage) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> DocumentCodec.decode(EMPTY + " " + garbage));
        assertThat(DocumentCodec.decode(EMPTY + " \n")).isEqualTo(Document.empty());
    }

    @Test
    void aDocumentIsAtMost2MegabytesOfUtf8() {
        String full = documentOf(
                "x".repeat(DocumentCodec.MAXIMUM_BYTES - documentOf("").length()));
        assertThat(full).hasSize(2_000_000);
        assertThat(DocumentCodec.decode(full).content()).hasSize(1);
        assertRefused(full.replace("x\"", "xx\""), "is larger than 2 MB");
        assertRefused(documentOf("é".repeat(1_000_000)), "is larger than 2 MB");
    }

    @Test
    void nestingWithoutEndIsRefusedAtOnce() {
        assertRefused("[".repeat(1_000_000), "a node is an object");
        assertRefused("{\"type\":\"doc\",\"content\":[".repeat(70_000), "is nested deeper than 100 levels");
        assertRefused("{\"attrs\":".repeat(200_000), "unknown attribute 'attrs'");
        assertRefused("{\"type\":\"doc\",\"attrs\":{\"level\":" + "[".repeat(1_000_000), "is not JSON");
    }

    @Test
    void aNameWithoutEndIsShownShortened() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> DocumentCodec.decode("{\"" + "n".repeat(40_000) + "\":1}"))
                .withMessage("unknown field '" + "n".repeat(40) + "…'");
    }

    @Test
    void aThousandMarksAreTooMany() {
        String marks = "{\"type\":\"bold\"},".repeat(1_000) + "{\"type\":\"bold\"}";
        assertRefused(
                documentOf("x").replace("\"text\":", "\"marks\":[" + marks + "],\"text\":"),
                "holds more marks than there are");
    }

    private static String documentOf(String text) {
        return "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\""
                + text + "\"}]}]}";
    }

    private static void assertRefused(String json, String problem) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> DocumentCodec.decode(json))
                .satisfies(refusal -> assertThat(refusal.problem()).startsWith(problem));
    }
}
