package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is walked through for a word that is rare is every article that there is. */
class AWordIsFrequentForTheSizeOfTheClinicTest {

    @Test
    void theLargerTheClinicTheSmallerTheShareThatIsEnough() {
        assertThat(WordFrequency.threshold(1_000)).isEqualTo(200);
        assertThat(WordFrequency.threshold(10_000)).isEqualTo(632);
        assertThat(WordFrequency.threshold(100_000)).isEqualTo(2_000);
    }

    /** PostgreSQL expects of a word that it knows nothing of one match among 200 texts. */
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 1, 1_000, 100_000, 1_000_000, 100_000_000})
    void aWordThatIsNowhereIsNeverTakenForFrequent(double articles) {
        assertThat(WordFrequency.threshold(articles)).isGreaterThan(Math.round(articles / 200));
    }
}
