package org.countersign.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.countersign.shared.RefusedException;

/**
 * Makes a clean image of an upload: its pixels and nothing else of it. Whatever the file held besides (where a photograph
 * was taken, comments, programs behind the image's end) is not copied, because nothing is copied.
 */
final class ImageIntake {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_PIXELS = 50_000_000;
    static final int LONGEST_SIDE = 20_000;

    /** Transparent images are kept without loss, and noise makes those large. */
    private static final int MOST_BYTES_CLEAN = 60 * 1024 * 1024;

    /** A drawing as PNG is about as large as a JPEG of it, a photograph five times as large. */
    private static final double MOST_FOR_NO_LOSS = 2.5;

    private static final String DAMAGED =
            "This image is damaged or incomplete and cannot be read. Copy or download it again, or export it anew.";

    private ImageIntake() {}

    /** @throws RefusedException with a sentence for whoever uploads */
    static CleanImage clean(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw tooManyBytes();
        }
        ImageFormat format = ImageFormat.of(file);
        BufferedImage image = Pixels.upright(decoded(file, format), ExifOrientation.of(ExifBlock.in(file, format)));
        return clean(image, format);
    }

    static RefusedException tooManyBytes() {
        return new RefusedException("The file is larger than 20 MB. Export the image smaller, or as JPEG.");
    }

    private static BufferedImage decoded(byte[] file, ImageFormat format) {
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = format.reader();
            try {
                return read(reader, input, file, format);
            } finally {
                reader.dispose();
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedException(DAMAGED);
        }
    }

    private static BufferedImage read(
            ImageReader reader, MemoryCacheImageInputStream input, byte[] file, ImageFormat format) throws IOException {
        reader.setInput(input, true, true);
        requireModestSize(reader.getWidth(0), reader.getHeight(0));
        if (!HiddenCosts.none(file, format, MOST_PIXELS)) {
            throw new RefusedException(DAMAGED);
        }
        if (format == ImageFormat.JPEG) {
            requireColoursOfAScreen(reader);
        }
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.contains("Missing EOI") || warning.contains("Premature end")) {
                throw new RefusedException(DAMAGED);
            }
        });
        return reader.read(0);
    }

    private static void requireColoursOfAScreen(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext() || types.next().getNumBands() > 3) {
            throw new RefusedException(
                    "This JPEG has the colours of a printing press (CMYK), which browsers do not show alike. Export it with"
                            + " the colours of a screen (sRGB).");
        }
    }

    private static void requireModestSize(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new RefusedException(String.format(
                    Locale.ENGLISH,
                    "The image is %,d by %,d pixels. At most 50 megapixels and %,d pixels a side are taken; export it"
                            + " smaller.",
                    width,
                    height,
                    LONGEST_SIDE));
        }
    }

    private static CleanImage clean(BufferedImage image, ImageFormat source) {
        byte[] jpeg = image.getColorModel().hasAlpha() ? null : Encoding.JPEG.fullSize(image);
        byte[] full = jpeg;
        Encoding encoding = Encoding.JPEG;
        if (jpeg == null || source != ImageFormat.JPEG) {
            byte[] png = Encoding.PNG.fullSize(image);
            if (jpeg == null || png.length <= MOST_FOR_NO_LOSS * jpeg.length) {
                full = png;
                encoding = Encoding.PNG;
            }
        }
        if (full == null || full.length > MOST_BYTES_CLEAN) {
            throw new RefusedException("This transparent image holds too much detail. Make it smaller, or export it as"
                    + " JPEG with a background.");
        }
        return new CleanImage(
                encoding.contentType(), image.getWidth(), image.getHeight(), renditions(image, encoding, full));
    }

    private static Map<Rendition, byte[]> renditions(BufferedImage image, Encoding encoding, byte[] full) {
        Map<Rendition, byte[]> files = new EnumMap<>(Rendition.class);
        files.put(Rendition.FULL, full);
        BufferedImage smallest = image;
        for (Rendition rendition : Rendition.values()) {
            if (rendition.width() > 0 && rendition.width() < image.getWidth()) {
                smallest = Scaling.toWidth(smallest, rendition.width());
                files.put(rendition, encoding.smaller(smallest));
            }
        }
        files.put(Rendition.THUMBNAIL, encoding.smaller(Scaling.thumbnail(image)));
        return files;
    }
}
