package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.countersign.document.TextRenderer;
import org.countersign.testing.AtOnce;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several people in one paragraph, each typing a letter of their own wherever they like. */
@DatabaseTest
class EverybodysTypingConvergesTest {

    private static final int LETTERS_EACH = 25;
    private static final int START_OF_TEXT = 1;

    @Autowired
    TestClinic clinic;

    @Autowired
    Drafts drafts;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void everyLetterOfEverybodyIsThereAndAllSeeTheSame(int people) throws Exception {
        TestArticle article = clinic.articleBy(clinic.author(), "Together");
        List<Typist> typists = new CopyOnWriteArrayList<>();
        List<Callable<Boolean>> typing = IntStream.range(0, people)
                .mapToObj(number -> new Typist(article, (char) ('α' + number)))
                .peek(typists::add)
                .map(typist -> (Callable<Boolean>) typist::typeEverything)
                .toList();
        assertThat(AtOnce.all(typing)).allMatch(AtOnce.Outcome::succeeded);

        String text = TextRenderer.text(article.draft().body()).strip();
        typists.forEach(typist -> {
            typist.catchUp();
            assertThat(typist.text.toString()).isEqualTo(text);
            assertThat(text.chars().filter(letter -> letter == typist.letter)).hasSize(LETTERS_EACH);
        });
        assertThat(text).hasSize("Ask your clinician about Together.".length() + people * LETTERS_EACH);
        assertThat(article.draft().bodyVersion()).isEqualTo(1 + people * LETTERS_EACH);
    }

    /** What a browser does, for insertions of single letters: type at once, and move along with what others typed. */
    private final class Typist {

        private final TestArticle article;
        private final char letter;
        private final Random random;
        private final StringBuilder text;
        private int version;
        private int caret;

        private Typist(TestArticle article, char letter) {
            this.article = article;
            this.letter = letter;
            this.random = new Random(letter);
            Draft draft = article.draft();
            this.text = new StringBuilder(TextRenderer.text(draft.body()).strip());
            this.version = draft.bodyVersion();
        }

        private boolean typeEverything() {
            for (int i = 0; i < LETTERS_EACH; i++) {
                caret = random.nextInt(text.length() + 1);
                while (!send()) {
                    catchUp();
                }
            }
            return true;
        }

        private boolean send() {
            String step =
                    "{\"stepType\":\"replace\",\"from\":%1$d,\"to\":%1$d,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%2$s\"}]}}"
                            .formatted(START_OF_TEXT + caret, letter);
            SentSteps batch = new SentSteps(DraftPart.BODY, version, "tab " + letter, List.of(step));
            Drafts.Outcome outcome = clinic.as(clinic.author(), () -> drafts.accept(article.id(), batch));
            if (outcome == Drafts.Outcome.BEHIND) {
                return false;
            }
            text.insert(caret, letter);
            version++;
            return true;
        }

        private void catchUp() {
            List<AcceptedStep> missed =
                    clinic.as(clinic.author(), () -> drafts.stepsAfter(article.id(), DraftPart.BODY, version));
            for (AcceptedStep accepted : missed) {
                assertThat(accepted.version()).isEqualTo(++version);
                JsonNode step = json.readTree(accepted.step());
                int at = step.get("from").asInt() - START_OF_TEXT;
                text.insert(at, step.at("/slice/content/0/text").asString());
                caret += at <= caret ? 1 : 0;
            }
        }
    }
}
