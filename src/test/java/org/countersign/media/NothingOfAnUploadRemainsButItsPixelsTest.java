package org.countersign.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.media.TestImages.BLUE;
import static org.countersign.media.TestImages.RED;
import static org.countersign.media.TestImages.joined;
import static org.countersign.media.TestImages.latin;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NothingOfAnUploadRemainsButItsPixelsTest {

    @Test
    void whereAPhotographWasTakenIsGone() {
        byte[] photograph = TestImages.jpegWithExif(TestImages.jpeg(80, 40), 1, ByteOrder.BIG_ENDIAN);
        byte[] upload = joined(
                TestImages.withSegment(photograph, 0xFE, latin("Patient: somebody")), latin("PK\u0003\u0004<script>"));
        assertThat(text(upload)).contains("Exif", "Patient", "<script>");
        CleanImage clean = ImageIntake.clean(upload);
        assertThat(clean.files().values()).allSatisfy(file -> {
            assertThat(text(file)).doesNotContain("Exif", "Patient", "<script>", "PK");
            assertThat(file).endsWith(0xFF, 0xD9);
            assertThat(applicationSegments(file)).containsExactly(0xE0);
        });
    }

    @Test
    void commentsInAPngAreGone() {
        byte[] png = TestImages.written(TestImages.transparent(40, 40), "png");
        byte[] comment = TestImages.pngChunk("tEXt", latin("Comment\0Patient: somebody"));
        byte[] upload =
                joined(TestImages.slice(png, 0, 33), comment, TestImages.slice(png, 33, png.length), latin("<!--"));
        CleanImage clean = ImageIntake.clean(upload);
        assertThat(clean.contentType()).isEqualTo("image/png");
        assertThat(text(clean.full())).doesNotContain("tEXt", "Patient", "<!--").endsWith("IEND®B`\u0082");
    }

    /** Where the red quarter has to be in the file, so that it is at the upper left once the image is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, false, false, false",
        "2, false, true, false",
        "3, false, true, true",
        "4, false, false, true",
        "5, true, false, false",
        "6, true, false, true",
        "7, true, true, true",
        "8, true, true, false"
    })
    void howTheCameraWasHeldIsMadeUpFor(int orientation, boolean onItsSide, boolean right, boolean below) {
        BufferedImage upright = TestImages.quarter(80, 40);
        BufferedImage held = new BufferedImage(onItsSide ? 40 : 80, onItsSide ? 80 : 40, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < held.getHeight(); y++) {
            for (int x = 0; x < held.getWidth(); x++) {
                int fromLeft = right ? held.getWidth() - 1 - x : x;
                int fromTop = below ? held.getHeight() - 1 - y : y;
                held.setRGB(x, y, onItsSide ? upright.getRGB(fromTop, fromLeft) : upright.getRGB(fromLeft, fromTop));
            }
        }
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            byte[] upload = TestImages.jpegWithExif(TestImages.written(held, "jpeg"), orientation, order);
            CleanImage clean = ImageIntake.clean(upload);
            assertThat(clean.width()).isEqualTo(80);
            assertThat(clean.height()).isEqualTo(40);
            assertCornerIsRed(TestImages.read(clean.full()));
        }
    }

    @Test
    void aPngCanLieOnItsSideToo() {
        byte[] png = TestImages.png(40, 80);
        byte[] exif = TestImages.pngChunk("eXIf", TestImages.exif(5, ByteOrder.LITTLE_ENDIAN));
        byte[] upload = joined(TestImages.slice(png, 0, 33), exif, TestImages.slice(png, 33, png.length));
        CleanImage clean = ImageIntake.clean(upload);
        assertThat(clean.width()).isEqualTo(80);
        assertCornerIsRed(TestImages.read(clean.full()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 4711})
    void anOrientationThatThereIsNotIsNone(int number) {
        byte[] upload = TestImages.jpegWithExif(TestImages.jpeg(80, 40), number, ByteOrder.BIG_ENDIAN);
        assertCornerIsRed(TestImages.read(ImageIntake.clean(upload).full()));
    }

    /** In a profile with linear light, the number 128 is far brighter than in sRGB. */
    @Test
    void coloursAreThoseOfTheScreenWithoutAProfile() {
        BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 256; i++) {
            grey.setRGB(i % 16, i / 16, 0x808080);
        }
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] upload = TestImages.withSegment(
                TestImages.written(grey, "jpeg"), 0xE2, joined(latin("ICC_PROFILE\0\u0001\u0001"), profile));
        byte[] clean = ImageIntake.clean(upload).full();
        assertThat(text(clean)).doesNotContain("ICC_PROFILE");
        assertThat(new Color(TestImages.read(clean).getRGB(8, 8)).getRed()).isBetween(180, 196);
    }

    private static void assertCornerIsRed(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        assertThat(TestImages.isLike(RED, image.getRGB(width / 8, height / 8)))
                .as("upper left")
                .isTrue();
        assertThat(TestImages.isLike(BLUE, image.getRGB(width * 7 / 8, height / 8)))
                .as("upper right")
                .isTrue();
        assertThat(TestImages.isLike(BLUE, image.getRGB(width / 8, height * 7 / 8)))
                .as("lower left")
                .isTrue();
        assertThat(TestImages.isLike(BLUE, image.getRGB(width * 7 / 8, height * 7 / 8)))
                .as("lower right")
                .isTrue();
    }

    /** The markers before the pixels that hold neither tables nor sizes. */
    private static List<Integer> applicationSegments(byte[] jpeg) {
        List<Integer> found = new ArrayList<>();
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xDA) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker >= 0xE0) {
                found.add(marker);
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return found;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
