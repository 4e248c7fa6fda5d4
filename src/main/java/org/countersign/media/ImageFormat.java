package org.countersign.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.countersign.shared.RefusedException;

/** What can be uploaded, told by its first bytes: a name and a declared type are only what somebody says. */
enum ImageFormat {
    JPEG,
    PNG,
    GIF,
    WEBP;

    private static final int BEGINNING = 1_024;

    /** @throws RefusedException with a sentence that says what the file is instead, as far as that can be seen */
    static ImageFormat of(byte[] file) {
        return recognised(file).orElseThrow(() -> new RefusedException(whatElse(file)));
    }

    private static Optional<ImageFormat> recognised(byte[] file) {
        String start = latin(file, 0, 16);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        return start.startsWith("RIFF") && start.startsWith("WEBP", 8) ? Optional.of(WEBP) : Optional.empty();
    }

    /** Made anew for each image, by name of its class where a class path inside a jar could hide it. */
    ImageReader reader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(name().toLowerCase(Locale.ROOT))
                        .next();
    }

    private static String whatElse(byte[] file) {
        String start = latin(file, 0, BEGINNING);
        String text = start.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").toLowerCase(Locale.ROOT);
        if (file.length == 0) {
            return "The file is empty. Choose another one.";
        }
        if (text.startsWith("<svg") || (text.startsWith("<?xml") && text.contains("<svg"))) {
            return "This is an SVG drawing, which can hold a program, so it is not taken. Export it as PNG.";
        }
        if (text.startsWith("<")) {
            return "This is a web page and not an image, whatever its name says. Save the image itself.";
        }
        if (text.startsWith("%pdf")) {
            return "This is a PDF. Export the page or the figure as PNG or JPEG.";
        }
        if (start.startsWith("ftyp", 4)) {
            return "This is a HEIC or AVIF image or a film, which not all browsers show. Export it as JPEG.";
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*") || start.startsWith("BM")) {
            return "TIFF and BMP images are not taken. Export it as PNG or JPEG.";
        }
        return "This is not a JPEG, PNG, WebP or GIF image, whatever its name says. Export it as one of these.";
    }

    private static String latin(byte[] file, int from, int to) {
        return new String(Arrays.copyOfRange(file, from, Math.min(to, file.length)), StandardCharsets.ISO_8859_1);
    }
}
