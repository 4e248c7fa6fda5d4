package org.countersign.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Brings decoded pixels into one of two shapes: upright, in sRGB, with transparency only where something is transparent. */
final class Pixels {

    private Pixels() {}

    static BufferedImage upright(BufferedImage image, ExifOrientation orientation) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR && orientation.equals(ExifOrientation.UPRIGHT)) {
            return image;
        }
        boolean transparent = isTransparent(image);
        int width = orientation.liesOnItsSide() ? image.getHeight() : image.getWidth();
        int height = orientation.liesOnItsSide() ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, orientation.upright(image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    /** Many an image could be transparent and is so nowhere. */
    private static boolean isTransparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }
}
