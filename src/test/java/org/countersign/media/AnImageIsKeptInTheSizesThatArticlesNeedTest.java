package org.countersign.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.media.TestImages.RED;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnImageIsKeptInTheSizesThatArticlesNeedTest {

    @Test
    void aPhotographIsKeptInFour() {
        CleanImage clean = ImageIntake.clean(TestImages.written(TestImages.photograph(2000, 1000), "png"));
        assertThat(clean.contentType()).isEqualTo("image/jpeg");
        assertThat(clean.files().keySet()).containsExactlyInAnyOrder(Rendition.values());
        assertSize(clean, Rendition.FULL, 2000, 1000);
        assertSize(clean, Rendition.WIDTH_1600, 1600, 800);
        assertSize(clean, Rendition.WIDTH_800, 800, 400);
        assertSize(clean, Rendition.WIDTH_400, 400, 200);
        assertSize(clean, Rendition.THUMBNAIL, 480, 360);
    }

    @Test
    void noneIsMadeLarger() {
        CleanImage clean = ImageIntake.clean(TestImages.jpeg(400, 100));
        assertThat(clean.files().keySet()).containsExactlyInAnyOrder(Rendition.FULL, Rendition.THUMBNAIL);
        assertSize(clean, Rendition.THUMBNAIL, 133, 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theSmallestImagesHaveAThumbnail(int side) {
        CleanImage clean = ImageIntake.clean(TestImages.png(side, 300));
        assertThat(clean.files()).containsKey(Rendition.THUMBNAIL);
    }

    @Test
    void transparencyStays() {
        CleanImage clean = ImageIntake.clean(TestImages.written(TestImages.transparent(900, 600), "png"));
        assertThat(clean.contentType()).isEqualTo("image/png");
        for (Rendition rendition : new Rendition[] {Rendition.FULL, Rendition.WIDTH_800, Rendition.THUMBNAIL}) {
            BufferedImage image = read(clean, rendition);
            assertThat(image.getRGB(2, 2) >>> 24).isZero();
            assertThat(TestImages.isLike(RED, image.getRGB(image.getWidth() / 2, image.getHeight() / 2)))
                    .isTrue();
        }
    }

    @Test
    void aDrawingStaysWithoutLoss() {
        CleanImage clean = ImageIntake.clean(TestImages.png(640, 480));
        assertThat(clean.contentType()).isEqualTo("image/png");
        assertThat(read(clean, Rendition.FULL).getRGB(10, 10)).isEqualTo(RED.getRGB());
    }

    @Test
    void ofAnAnimationTheFirstFrameIsTaken() {
        CleanImage clean = ImageIntake.clean(TestImages.animatedGif());
        assertThat(TestImages.isLike(
                        TestImages.OF_THE_PALETTE, read(clean, Rendition.FULL).getRGB(15, 10)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless", "alpha"})
    void webpIsRead(String kind) {
        CleanImage clean = ImageIntake.clean(TestImages.webp(kind));
        assertSize(clean, Rendition.FULL, 60, 40);
        BufferedImage image = read(clean, Rendition.FULL);
        assertThat(TestImages.isLike(new Color(0x0022CC), image.getRGB(50, 30))).isTrue();
        assertThat(image.getRGB(5, 5) >>> 24).isEqualTo(kind.equals("alpha") ? 0 : 0xFF);
    }

    /** Fine stripes become an even grey, wherever they fall: no line is skipped. */
    @Test
    void whatIsMadeSmallerIsAveraged() {
        BufferedImage stripes = new BufferedImage(1601, 400, BufferedImage.TYPE_3BYTE_BGR);
        for (int x = 0; x < 1601; x += 2) {
            for (int y = 0; y < 400; y++) {
                stripes.setRGB(x, y, 0xFFFFFF);
            }
        }
        BufferedImage small = Scaling.toWidth(stripes, 400);
        for (int x = 10; x < 390; x++) {
            assertThat(small.getRGB(x, 50) & 0xFF).isBetween(120, 136);
        }
    }

    @Test
    void theSameUploadHasTheSameName() {
        byte[] upload = TestImages.jpeg(500, 300);
        assertThat(ImageIntake.clean(upload).hash())
                .isEqualTo(ImageIntake.clean(upload.clone()).hash())
                .isNotEqualTo(ImageIntake.clean(TestImages.jpeg(501, 300)).hash());
    }

    private static void assertSize(CleanImage clean, Rendition rendition, int width, int height) {
        BufferedImage image = read(clean, rendition);
        assertThat(Map.of("width", image.getWidth(), "height", image.getHeight()))
                .as("%s", rendition)
                .isEqualTo(Map.of("width", width, "height", height));
    }

    private static BufferedImage read(CleanImage clean, Rendition rendition) {
        return TestImages.read(Objects.requireNonNull(clean.files().get(rendition)));
    }
}
