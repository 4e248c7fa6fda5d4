package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the editor refuses or recognizes while somebody types, so that nobody is refused only afterwards. */
class TheBrowserJudgesByTheSameRulesTest {

    static List<JsonNode> altTexts() {
        return Fixtures.read("/alt-text-fixtures.json");
    }

    static List<JsonNode> sources() {
        return Fixtures.read("/source-fixtures.json");
    }

    @ParameterizedTest
    @MethodSource("altTexts")
    void ofAltTexts(JsonNode fixture) {
        String judged = AltText.problemIn(fixture.get("words").stringValue());
        JsonNode problem = fixture.get("problem");
        if (problem.isNull()) {
            assertThat(judged).isNull();
        } else {
            assertThat(judged).contains(problem.stringValue());
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void ofSources(JsonNode fixture) {
        String recognized = Source.recognized(fixture.get("typed").stringValue())
                .map(source -> switch (source) {
                    case Source.Doi(String value) -> "{\"doi\":\"" + value + "\"}";
                    case Source.Pmid(String value) -> "{\"pmid\":\"" + value + "\"}";
                    case Source.WebAddress(LinkAddress value) -> "{\"address\":\"" + value.value() + "\"}";
                })
                .orElse("null");
        assertThat(recognized).isEqualTo(fixture.get("source").toString());
    }
}
