package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The browser's test of the same name makes the list up, by chance from a seed, and records how its schema judged. */
class MadeUpDocumentsAreJudgedAlikeTest {

    @Test
    void bothSchemasAcceptAndRefuseTheSame() {
        List<JsonNode> cases = Fixtures.readCompressed("/made-up-documents.json.gz");
        List<String> judgedOtherwise = new ArrayList<>();
        for (JsonNode made : cases) {
            String json = Fixtures.json(made.get("document"));
            String verdict = verdict(json);
            if (verdict.isEmpty() != made.get("valid").booleanValue()) {
                judgedOtherwise.add(json + " here: " + (verdict.isEmpty() ? "valid" : verdict));
            }
        }
        assertThat(cases).hasSize(5_000);
        assertThat(judgedOtherwise).isEmpty();
    }

    /** What is wrong; empty when nothing is. */
    private static String verdict(String json) {
        try {
            DocumentCodec.decode(json);
            return "";
        } catch (InvalidDocumentException e) {
            return e.path() + ": " + e.problem();
        }
    }
}
