package org.countersign.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a file that holds nothing else: no metadata is handed to the writers, and sRGB needs no profile. */
enum Encoding {
    JPEG("image/jpeg"),
    PNG("image/png");

    private static final float FULL_SIZE_QUALITY = 0.92f;
    private static final float SMALLER_QUALITY = 0.85f;
    private static final float DEFLATE_LEVEL_6 = 0.33f;

    private final String contentType;

    Encoding(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    byte[] fullSize(BufferedImage image) {
        return encode(image, FULL_SIZE_QUALITY);
    }

    byte[] smaller(BufferedImage image) {
        return encode(image, SMALLER_QUALITY);
    }

    private byte[] encode(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(contentType).next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(this == JPEG ? quality : DEFLATE_LEVEL_6);
            if (this == JPEG) {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
