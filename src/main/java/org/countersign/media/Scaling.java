package org.countersign.media;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Makes images smaller by the mean of all that a new pixel covers, parts of pixels by their part. So nothing is skipped,
 * and fine lines neither break nor make patterns. What is transparent counts for the colour as much as it is seen.
 */
final class Scaling {

    private static final int LARGEST_THUMBNAIL = 480;
    private static final int ALPHA = 3;

    private final Raster source;
    private final int width;
    private final int bands;
    private final double columns;
    private final int[] line;

    private Scaling(Raster source, int width) {
        this.source = source;
        this.width = width;
        this.bands = source.getNumBands();
        this.columns = (double) source.getWidth() / width;
        this.line = new int[source.getWidth() * bands];
    }

    static BufferedImage toWidth(BufferedImage image, int width) {
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        return to(image, width, height);
    }

    /** The middle of the image, no longer than four to three, either way. */
    static BufferedImage thumbnail(BufferedImage image) {
        int width = Math.min(image.getWidth(), Math.max(1, image.getHeight() * 4 / 3));
        int height = Math.min(image.getHeight(), Math.max(1, image.getWidth() * 4 / 3));
        BufferedImage middle =
                image.getSubimage((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
        float factor = Math.min(1, (float) LARGEST_THUMBNAIL / Math.max(width, height));
        return to(middle, Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor)));
    }

    private static BufferedImage to(BufferedImage image, int width, int height) {
        BufferedImage smaller = new BufferedImage(width, height, image.getType());
        Scaling scaling = new Scaling(image.getRaster(), width);
        double rows = (double) image.getHeight() / height;
        for (int y = 0; y < height; y++) {
            smaller.getRaster().setPixels(0, y, width, 1, scaling.meanOf(y * rows, (y + 1) * rows));
        }
        return smaller;
    }

    private int[] meanOf(double top, double bottom) {
        float[] sums = new float[width * (bands + 1)];
        for (int y = (int) top; y < bottom && y < source.getHeight(); y++) {
            source.getPixels(source.getMinX(), source.getMinY() + y, source.getWidth(), 1, line);
            addLine(sums, Math.min(y + 1, bottom) - Math.max(y, top));
        }
        int[] means = new int[width * bands];
        for (int x = 0; x < width; x++) {
            mean(sums, x * (bands + 1), means, x * bands);
        }
        return means;
    }

    private void addLine(float[] sums, double height) {
        for (int x = 0; x < width; x++) {
            double left = x * columns;
            double right = (x + 1) * columns;
            for (int from = (int) left; from < right && from < source.getWidth(); from++) {
                double part = Math.min(from + 1, right) - Math.max(from, left);
                add(sums, x * (bands + 1), from * bands, (float) (part * height));
            }
        }
    }

    /** Colours weighted by what is seen of them; then the weights, and the opacity. */
    private void add(float[] sums, int to, int from, float area) {
        float seen = bands > ALPHA ? area * line[from + ALPHA] : area;
        for (int colour = 0; colour < ALPHA; colour++) {
            sums[to + colour] += seen * line[from + colour];
        }
        sums[to + ALPHA] += seen;
        if (bands > ALPHA) {
            sums[to + ALPHA + 1] += area;
        }
    }

    private void mean(float[] sums, int from, int[] means, int to) {
        float seen = sums[from + ALPHA];
        if (seen > 0) {
            for (int colour = 0; colour < ALPHA; colour++) {
                means[to + colour] = Math.round(sums[from + colour] / seen);
            }
        }
        if (bands > ALPHA) {
            means[to + ALPHA] = Math.round(seen / sums[from + ALPHA + 1]);
        }
    }
}
