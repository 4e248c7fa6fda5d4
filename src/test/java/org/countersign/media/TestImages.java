package org.countersign.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files to upload, made from nothing. */
final class TestImages {

    static final Color RED = new Color(200, 30, 30);
    static final Color OF_THE_PALETTE = new Color(204, 51, 51);
    static final Color BLUE = new Color(20, 40, 180);

    private TestImages() {}

    /** Blue, its upper left quarter red. */
    static BufferedImage quarter(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        fill(image, BLUE, 0, 0, width, height);
        fill(image, RED, 0, 0, width / 2, height / 2);
        return image;
    }

    /** What no encoder can make small: stands for a photograph. */
    static BufferedImage photograph(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int light = 100 + random.nextInt(40);
                image.setRGB(x, y, light << 16 | light + random.nextInt(20) << 8 | light);
            }
        }
        return image;
    }

    static BufferedImage transparent(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        fill(image, RED, width / 4, height / 4, width / 2, height / 2);
        return image;
    }

    private static void fill(BufferedImage image, Color colour, int x, int y, int width, int height) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(x, y, width, height);
        graphics.dispose();
    }

    static byte[] written(BufferedImage image, String format) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, format, file)) {
                throw new IllegalArgumentException(format);
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(int width, int height) {
        return written(quarter(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(quarter(width, height), "png");
    }

    static byte[] cmykJpeg() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(output);
            writer.write(
                    new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null), null, null));
        }
        writer.dispose();
        return file.toByteArray();
    }

    /** One frame red, one blue. */
    static byte[] animatedGif() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (Color colour : new Color[] {OF_THE_PALETTE, Color.BLUE}) {
                BufferedImage frame = new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_INDEXED);
                fill(frame, colour, 0, 0, 30, 20);
                writer.writeToSequence(
                        new IIOImage(frame, null, writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null)),
                        null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.dispose();
        return file.toByteArray();
    }

    /** Left half #cc2200, right half #0022cc, 60 by 40, written by Chromium. @param kind {@code lossy}, {@code lossless}, {@code alpha} */
    static byte[] webp(String kind) {
        try (InputStream file = TestImages.class.getResourceAsStream("two-halves-" + kind + ".webp")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG whose header promises this size and whose data hold next to nothing. */
    static byte[] pngThatClaims(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                pngChunk("IHDR", header.array()),
                pngChunk("IDAT", new byte[] {0x78, (byte) 0x9c, 0x63, 0, 0, 0, 0, 1}),
                pngChunk("IEND", new byte[0]));
    }

    static byte[] pngChunk(String name, byte[] data) {
        CRC32 checksum = new CRC32();
        checksum.update(latin(name));
        checksum.update(data);
        return joined(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                latin(name),
                data,
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    /** A small canvas around a lossless frame of 16,384 by 16,384. */
    static byte[] webpWithALargerFrame() {
        byte[] canvas = {0, 0, 0, 0, 9, 0, 0, 9, 0, 0};
        byte[] frame = {0x2f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f, 0, 0, 0};
        byte[] chunks = joined(latin("WEBP"), riffChunk("VP8X", canvas), riffChunk("VP8L", frame));
        return riffChunk("RIFF", chunks);
    }

    private static byte[] riffChunk(String name, byte[] data) {
        byte[] length = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(data.length)
                .array();
        return joined(latin(name), length, data);
    }

    /** Puts a segment right after the start of a JPEG. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        byte[] head = ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .array();
        return joined(slice(jpeg, 0, 2), head, data, slice(jpeg, 2, jpeg.length));
    }

    /** A camera's data: how it was held, and where, in latitude 41° 15'. */
    static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(96).order(order);
        tiff.put(latin(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM"))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(latin("N\0\0\0"));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.putInt(41).putInt(1).putInt(15).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    static byte[] jpegWithExif(byte[] jpeg, int orientation, ByteOrder order) {
        return withSegment(jpeg, 0xE1, joined(latin("Exif\0\0"), exif(orientation, order)));
    }

    static BufferedImage read(byte[] file) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the colour is nearly this one, since JPEG does not keep it exactly. */
    static boolean isLike(Color wanted, int rgb) {
        Color colour = new Color(rgb);
        return Math.abs(colour.getRed() - wanted.getRed()) < 12
                && Math.abs(colour.getGreen() - wanted.getGreen()) < 12
                && Math.abs(colour.getBlue() - wanted.getBlue()) < 12;
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
