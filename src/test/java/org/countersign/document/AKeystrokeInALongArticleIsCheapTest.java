package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bound is many times what it takes (some milliseconds for a book of 200,000 words), so that a busy machine does not break it. */
class AKeystrokeInALongArticleIsCheapTest {

    private static final String PARAGRAPH = "ketamine ".repeat(80);

    @ParameterizedTest
    @ValueSource(ints = {20_000, 200_000})
    void aCharacterTakesAFewMillisecondsHoweverManyWordsThereAre(int words) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < words / 80; i++) {
            blocks.add(new Block.Paragraph(List.of(new Inline.Text(PARAGRAPH, Marks.NONE))));
        }
        Document article = new Document(blocks);
        assertThat(TextRenderer.wordCount(article)).isEqualTo(words);
        long[] times = new long[60];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            article = typeOneCharacter(article);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        assertThat(times[times.length / 2] / 1_000_000).as("milliseconds").isLessThan(50);
    }

    private static Document typeOneCharacter(Document article) {
        return StepBatch.decode("[{\"stepType\":\"replace\",\"from\":90000,\"to\":90000,"
                        + "\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"k\"}]}}]")
                .applyTo(article);
    }
}
