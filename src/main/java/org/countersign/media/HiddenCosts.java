package org.countersign.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What reading a file would cost beyond what its first header says: a WebP image whose frame is larger than its canvas, a
 * JPEG that goes over the same pixels a thousand times.
 */
final class HiddenCosts {

    private static final int MOST_SCANS = 64;
    private static final int MOST_NESTED = 4;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private HiddenCosts() {}

    /** Whether the file is no more than it says that it is, as far as it can be followed. */
    static boolean none(byte[] file, ImageFormat format, long mostPixels) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            return switch (format) {
                case JPEG -> scans(bytes) <= MOST_SCANS;
                case WEBP -> largestFrame(bytes.order(ByteOrder.LITTLE_ENDIAN), 12, MOST_NESTED) <= mostPixels;
                case PNG, GIF -> true;
            };
        } catch (IndexOutOfBoundsException damaged) {
            return true;
        }
    }

    /** Within a scan 0xFF is followed by a zero or a restart marker; anything else ends it. */
    private static int scans(ByteBuffer bytes) {
        int scans = 0;
        int at = 2;
        while (at < bytes.limit() - 1) {
            int marker = Byte.toUnsignedInt(bytes.get(at + 1));
            if (Byte.toUnsignedInt(bytes.get(at)) != 0xFF || marker == 0 || marker == 0xFF) {
                at++;
            } else if (marker == END_OF_IMAGE) {
                return scans;
            } else if (marker >= 0xD0 && marker <= 0xD8) {
                at += 2;
            } else {
                scans += marker == START_OF_SCAN ? 1 : 0;
                at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
            }
        }
        return scans;
    }

    private static long largestFrame(ByteBuffer bytes, int from, int nested) {
        long largest = 0;
        int at = from;
        while (at + 8 <= bytes.limit()) {
            int length = bytes.getInt(at + 4);
            String name = StandardCharsets.ISO_8859_1.decode(bytes.slice(at, 4)).toString();
            largest = Math.max(
                    largest,
                    switch (name) {
                        case "VP8 " -> pixels(bytes.getShort(at + 14), bytes.getShort(at + 16), 0);
                        case "VP8L" -> pixels(bytes.getInt(at + 9), bytes.getInt(at + 9) >>> 14, 1);
                        case "ANMF" -> nested == 0 ? 0 : largestFrame(bytes, at + 24, nested - 1);
                        default -> 0;
                    });
            if (length < 0 || length > bytes.limit()) {
                return largest;
            }
            at += 8 + length + (length & 1);
        }
        return largest;
    }

    /** Each in 14 bits. */
    private static long pixels(int width, int height, int plus) {
        return ((width & 0x3FFFL) + plus) * ((height & 0x3FFFL) + plus);
    }
}
