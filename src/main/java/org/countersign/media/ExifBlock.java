package org.countersign.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the EXIF data in a file without understanding anything else in it. */
final class ExifBlock {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    private ExifBlock() {}

    /** Empty as well where the file is damaged before it. */
    static Optional<ByteBuffer> in(byte[] file, ImageFormat format) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            return switch (format) {
                case JPEG -> inJpeg(bytes);
                case PNG -> inPng(bytes);
                case WEBP -> inWebp(bytes.order(ByteOrder.LITTLE_ENDIAN));
                case GIF -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** Segments: 0xFF, the marker, the length in two bytes which it includes. */
    private static Optional<ByteBuffer> inJpeg(ByteBuffer bytes) {
        int at = 2;
        while (Byte.toUnsignedInt(bytes.get(at)) == 0xFF) {
            int marker = Byte.toUnsignedInt(bytes.get(at + 1));
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = Short.toUnsignedInt(bytes.getShort(at + 2));
            if (marker == APP1 && startsWithExif(bytes, at + 4)) {
                return Optional.of(bytes.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
            }
            if (marker == START_OF_SCAN) {
                break;
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** Chunks: the length, four letters, the data, four bytes of checksum. */
    private static Optional<ByteBuffer> inPng(ByteBuffer bytes) {
        int at = 8;
        while (at < bytes.limit()) {
            int length = nonNegative(bytes.getInt(at));
            if (isNamed("eXIf", bytes, at + 4)) {
                return Optional.of(bytes.slice(at + 8, length));
            }
            at = Math.addExact(at, 12) + Math.min(length, bytes.limit());
        }
        return Optional.empty();
    }

    /** Chunks: four letters, the length, the data, filled up to an even length. */
    private static Optional<ByteBuffer> inWebp(ByteBuffer bytes) {
        int at = 12;
        while (at < bytes.limit()) {
            int length = nonNegative(bytes.getInt(at + 4));
            if (isNamed("EXIF", bytes, at)) {
                int prefix = startsWithExif(bytes, at + 8) ? EXIF.length : 0;
                return Optional.of(bytes.slice(at + 8 + prefix, length - prefix));
            }
            at += 8 + Math.min(length + (length & 1), bytes.limit());
        }
        return Optional.empty();
    }

    private static int nonNegative(int length) {
        if (length < 0) {
            throw new IndexOutOfBoundsException();
        }
        return length;
    }

    private static boolean startsWithExif(ByteBuffer bytes, int at) {
        return bytes.limit() - at >= EXIF.length && bytes.slice(at, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static boolean isNamed(String letters, ByteBuffer bytes, int at) {
        return bytes.slice(at, 4).equals(ByteBuffer.wrap(letters.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
