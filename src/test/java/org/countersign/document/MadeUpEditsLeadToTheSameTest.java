package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The browser's test of edits makes the list up, by chance from a seed, and records what ProseMirror made of each. */
class MadeUpEditsLeadToTheSameTest {

    @Test
    void theServerAndProseMirrorAgree() {
        List<String> disagreed = new ArrayList<>();
        for (JsonNode made : Fixtures.readCompressed("/made-up-edits.json.gz")) {
            String here = after(made);
            String there = made.get("after").isNull()
                    ? "refused"
                    : DocumentCodec.encode(DocumentCodec.decode(Fixtures.json(made.get("after"))));
            if (!here.equals(there)) {
                disagreed.add("%s%n  here: %s%n  there: %s".formatted(Fixtures.json(made), here, there));
            }
        }
        assertThat(disagreed).isEmpty();
    }

    private static String after(JsonNode made) {
        Document before = DocumentCodec.decode(Fixtures.json(made.get("before")));
        try {
            return DocumentCodec.encode(
                    StepBatch.decode(Fixtures.json(made.get("steps"))).applyTo(before));
        } catch (InvalidStepException e) {
            return "refused";
        }
    }
}
