package org.countersign.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.awt.image.BufferedImage;
import org.countersign.shared.RefusedException;

/**
 * In an ordinary run the inputs kept beside the tests are replayed; with {@code JAZZER_FUZZ=1} in the environment and
 * {@code -Djazzer.hooks=true} new ones are looked for.
 */
class NoUploadBreaksTheIntakeTest {

    @FuzzTest(maxDuration = "120s")
    void anUploadIsCleanedOrRefused(byte[] input) {
        try {
            CleanImage clean = ImageIntake.clean(input);
            BufferedImage image = TestImages.read(clean.full());
            assertThat(image.getWidth()).isEqualTo(clean.width());
            assertThat(image.getHeight()).isEqualTo(clean.height());
        } catch (RefusedException refused) {
            assertThat(refused.sentence()).isNotBlank();
        }
    }
}
