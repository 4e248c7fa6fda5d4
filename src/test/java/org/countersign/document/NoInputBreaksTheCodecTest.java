package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * In an ordinary run the inputs kept beside the tests are replayed; with {@code JAZZER_FUZZ=1} in the environment and
 * {@code -Djazzer.hooks=true} new ones are looked for, in one method at a time.
 */
class NoInputBreaksTheCodecTest {

    private static final Document DRAFT = DocumentCodec.decode("""
            {"type":"doc","content":[
              {"type":"paragraph","content":[{"type":"text","text":"ab😀"},{"type":"text","marks":[{"type":"bold"}],"text":"c"}]},
              {"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph"},{"type":"paragraph"}]}]},
              {"type":"callout","attrs":{"kind":"info"},"content":[{"type":"paragraph","content":[{"type":"hardBreak"}]}]},
              {"type":"heading","attrs":{"level":2}},
              {"type":"horizontalRule"}]}
            """);

    @FuzzTest(maxDuration = "60s")
    void aDocumentIsReadOrRefused(byte[] input) {
        String json = new String(input, StandardCharsets.UTF_8);
        Optional<Document> document = decoded(json);
        document.ifPresent(read -> {
            assertThat(DocumentCodec.decode(DocumentCodec.encode(read))).isEqualTo(read);
            WellFormedHtml.check(HtmlRenderer.render(read));
            assertThat(TextRenderer.readingMinutes(read)).isPositive();
        });
    }

    @FuzzTest(maxDuration = "60s")
    void aBatchOfStepsIsAppliedOrRefused(byte[] input) {
        String json = new String(input, StandardCharsets.UTF_8);
        try {
            StepBatch batch = StepBatch.decode(json);
            Document changed = batch.applyTo(DRAFT);
            assertThat(DocumentCodec.decode(DocumentCodec.encode(changed))).isEqualTo(changed);
        } catch (InvalidStepException e) {
            assertThat(e.problem()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "60s")
    void contentIsReadOrRefused(byte[] input) {
        String json = new String(input, StandardCharsets.UTF_8);
        try {
            ArticleContent content = ArticleContent.decode(json);
            assertThat(ArticleContent.decode(content.canonicalJson())).isEqualTo(content);
        } catch (InvalidDocumentException e) {
            assertThat(e.problem()).isNotBlank();
        }
    }

    private static Optional<Document> decoded(String json) {
        try {
            return Optional.of(DocumentCodec.decode(json));
        } catch (InvalidDocumentException e) {
            assertThat(e.problem()).isNotBlank();
            return Optional.empty();
        }
    }
}
