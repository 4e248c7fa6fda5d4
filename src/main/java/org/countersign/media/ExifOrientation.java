package org.countersign.media;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How a camera was held: the tag Orientation of EXIF (CIPA DC-008, 4.6.4 A), the only part of it that is read. Numbers 5
 * to 8 lie on their side.
 *
 * @param number 1 to 8; 1 is upright
 */
record ExifOrientation(int number) {

    static final ExifOrientation UPRIGHT = new ExifOrientation(1);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /** @param exif the TIFF structure within the file; empty when it has none */
    static ExifOrientation of(Optional<ByteBuffer> exif) {
        try {
            return exif.map(ExifOrientation::read).orElse(UPRIGHT);
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int number = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return number >= 1 && number <= 8 ? new ExifOrientation(number) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean liesOnItsSide() {
        return number >= 5;
    }

    /** What turns an image of this size upright. */
    AffineTransform upright(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
