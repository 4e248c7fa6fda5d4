package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnAltTextSaysWhatIsSeenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A nurse adjusts an infusion pump beside a reclining chair",
                "Imaging suite with two scanners",
                "Photosensitive skin on a forearm",
                "Picture frames on a waiting room's wall",
                "Pain score falls from 7 to 3 within 24 hours",
                "The iconic lighthouse at Harbor Lane",
                "P2 waiting area",
                "500 mg tablet, scored across the middle"
            })
    void whatDescribesIsTaken(String words) {
        assertThat(AltText.problemIn(words)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "photo.png",
                "IMG_1234.jpg",
                "treatment room final (2).JPEG",
                "DSC00042",
                "IMG_20261103_101500",
                "PXL_20261103.101500",
                "Screenshot 2026-11-03",
                "image1",
                "P1010042"
            })
    void aFileNameIsNot(String words) {
        assertThat(AltText.problemIn(words)).contains("is a file name").contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image of a pump", "A photo of a nurse", "The Picture of health", "An icon showing a bell"})
    void thatItIsAnImageNeedNotBeSaid(String words) {
        assertThat(AltText.problemIn(words)).startsWith("Leave out “").contains("screen readers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "A photo.", "untitled", "picture!"})
    void wordsThatSayNothingAreRefused(String words) {
        assertThat(AltText.problemIn(words)).contains("does not say what the image shows");
    }

    @Test
    void theHintNamesTheWordsToLeaveOut() {
        assertThat(AltText.problemIn("Photo of a nurse")).startsWith("Leave out “Photo of”:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u2003"})
    void nothingAtAllIsRefused(String words) {
        assertThat(AltText.problemIn(words)).contains("mark it as decorative");
    }

    @Test
    void itIsOneLineThatCanBeListenedTo() {
        assertThat(AltText.problemIn("x".repeat(AltText.LONGEST))).isNull();
        assertThat(AltText.problemIn("x".repeat(AltText.LONGEST + 1)))
                .contains("301")
                .contains("caption");
        assertThat(AltText.problemIn("two\nlines")).contains("one line");
    }
}
