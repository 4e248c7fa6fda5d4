package org.countersign.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.media.TestImages.joined;
import static org.countersign.media.TestImages.latin;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.countersign.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsNoImageIsRefusedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg> | SVG
                    <?xml version='1.0'?><!-- x --><svg onload='alert(1)'/>                 | SVG
                    <!DOCTYPE html><html><body>Not Found</body></html>                      | web page
                    \uFEFF  <HTML>                                                          | web page
                    %PDF-1.7                                                                | PDF
                    BM......                                                                | BMP
                    RIFF....WAVEfmt                                                         | not a JPEG
                    just words                                                              | not a JPEG
                    """)
    void itIsToldWhatItIsInstead(String content, String sentence) {
        byte[] file = content.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ImageIntake.clean(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aPhonesOwnFormatIsNamed() {
        refuses(latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "HEIC");
    }

    @Test
    void nothingAtAllIsNoImage() {
        refuses(new byte[0], "empty");
    }

    /** Each begins as an image does and goes on as a program. */
    static Stream<byte[]> pretenders() {
        return Stream.of(
                latin("GIF89a/*\0\u0001\0\u0001*/=1;alert(document.cookie)//"),
                joined(
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0},
                        latin("\0\u0010<html><script>")),
                joined(TestImages.slice(TestImages.png(9, 9), 0, 8), latin("<html><script>alert(1)</script>")),
                latin("RIFF\u0010\0\0\0WEBPVP8L<html><script>alert(1)</script>"));
    }

    @ParameterizedTest
    @MethodSource("pretenders")
    void whatOnlyBeginsLikeAnImageIsNone(byte[] file) {
        refuses(file, "damaged");
    }

    static Stream<byte[]> wholeFiles() {
        BufferedImage photograph = TestImages.photograph(120, 90);
        return Stream.of(
                TestImages.written(photograph, "jpeg"),
                TestImages.written(photograph, "png"),
                TestImages.written(photograph, "gif"),
                TestImages.webp("lossy"),
                TestImages.webp("lossless"));
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void halfAFileIsRefused(byte[] whole) {
        assertThat(ImageIntake.clean(whole).width()).isPositive();
        refuses(Arrays.copyOf(whole, whole.length / 2), "damaged or incomplete");
    }

    @ParameterizedTest
    @CsvSource({"30000, 30000", "30000, 10", "7072, 7072", "2147483647, 2147483647"})
    void aHugeImageCostsNothing(int width, int height) {
        byte[] file = TestImages.pngThatClaims(width, height);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        refuses(file, "50 megapixels");
        long before = threads.getCurrentThreadAllocatedBytes();
        refuses(file, "50 megapixels");
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
    }

    @Test
    void aFrameLargerThanItsCanvasCostsNothing() {
        byte[] file = TestImages.webpWithALargerFrame();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        refuses(file, "damaged");
        long before = threads.getCurrentThreadAllocatedBytes();
        refuses(file, "damaged");
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_000})
    void aJpegThatGoesOverItsPixelsAgainAndAgainIsRefused(int scans) {
        byte[] jpeg = TestImages.jpeg(8, 8);
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0};
        byte[] upload = TestImages.slice(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < scans; i++) {
            upload = joined(upload, scan);
        }
        refuses(joined(upload, new byte[] {(byte) 0xFF, (byte) 0xD9}), "damaged");
    }

    @Test
    void tooManyBytesAreRefusedUnread() {
        refuses(Arrays.copyOf(TestImages.jpeg(9, 9), ImageIntake.MOST_BYTES + 1), "20 MB");
    }

    /** Four components, as a printing press has them, with and without Adobe's mark. */
    @Test
    void aJpegForThePressSaysSo() throws IOException {
        byte[] cmyk = TestImages.cmykJpeg();
        refuses(cmyk, "CMYK");
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        refuses(TestImages.withSegment(cmyk, 0xEE, adobe), "CMYK");
    }

    private static void refuses(byte[] file, String sentence) {
        assertThatThrownBy(() -> ImageIntake.clean(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
    }
}
