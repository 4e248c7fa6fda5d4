package org.countersign.document;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a node says, in little: a sample of its words and of its pairs of neighbouring words, by which the likeness of two
 * nodes is estimated in constant time.
 *
 * @param sample the smallest of their hashes, in order, each once
 * @param words how many words the node has
 */
record Sketch(int[] sample, int words) {

    private static final int SAMPLE = 256;

    static Sketch of(String text) {
        IntStream.Builder hashes = IntStream.builder();
        int words = 0;
        int previous = 0;
        for (String piece : Words.of(text)) {
            if (Words.isWord(piece)) {
                int hash = spread(piece.toLowerCase(Locale.ROOT).hashCode());
                hashes.add(hash);
                if (words > 0) {
                    hashes.add(spread(31 * previous + hash));
                }
                previous = hash;
                words++;
            }
        }
        return new Sketch(smallest(hashes.build()), words);
    }

    /** Of several together: the smallest of all are among the smallest of each. */
    static Sketch of(Stream<Sketch> parts) {
        IntStream.Builder hashes = IntStream.builder();
        int words = parts.mapToInt(part -> {
                    IntStream.of(part.sample).forEach(hashes);
                    return part.words;
                })
                .sum();
        return new Sketch(smallest(hashes.build()), words);
    }

    /** How much of both they have in common, 0 to 1 (the Jaccard index, estimated from the smallest hashes of both). */
    double likeness(Sketch other) {
        int left = 0;
        int right = 0;
        int common = 0;
        int seen = 0;
        while (seen < SAMPLE && left < sample.length && right < other.sample.length) {
            int order = Integer.compare(sample[left], other.sample[right]);
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
            seen++;
        }
        int all = Math.min(SAMPLE, seen + sample.length - left + other.sample.length - right);
        return all == 0 ? 0 : (double) common / all;
    }

    private static int[] smallest(IntStream hashes) {
        return hashes.sorted().distinct().limit(SAMPLE).toArray();
    }

    /** Short words have small hashes; a sample of the smallest would be one of the shortest words. */
    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return mixed ^ mixed >>> 16;
    }
}
