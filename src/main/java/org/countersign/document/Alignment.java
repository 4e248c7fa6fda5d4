package org.countersign.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what two sequences have in common, in order. What both begin or end with is set aside; between, elements that
 * stand once on each side are the anchors (the patience difference); where there are none, Myers' greedy search decides,
 * in rounds of bounded length, so that the time grows with the length alone, however little the sequences share.
 *
 * <p>Elements are numbers from 0, equal when what they stand for is equal.
 */
final class Alignment {

    static final int NONE = -1;

    private static final int DEEPEST_ANCHORS = 40;
    private static final int FEWEST_DIFFERENCES_A_ROUND = 16;
    private static final int MOST_DIFFERENCES_A_ROUND = 500;
    private static final int STEPS = 8_000_000;

    private final int[] before;
    private final int[] after;
    private final int[] partners;
    private final int[] timesBefore;
    private final int[] timesAfter;
    private final int[] placeAfter;
    private final int differencesARound;

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        partners = new int[before.length];
        Arrays.fill(partners, NONE);
        int numbers = Math.max(largest(before), largest(after)) + 1;
        timesBefore = new int[numbers];
        timesAfter = new int[numbers];
        placeAfter = new int[numbers];
        differencesARound = Math.clamp(
                STEPS / (before.length + after.length + 1), FEWEST_DIFFERENCES_A_ROUND, MOST_DIFFERENCES_A_ROUND);
    }

    /** For each element of the first sequence the index of its partner in the second, or {@link #NONE}. */
    static int[] of(int[] before, int[] after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align(0, before.length, 0, after.length, 0);
        return alignment.partners;
    }

    private static int largest(int[] numbers) {
        return Arrays.stream(numbers).max().orElse(0);
    }

    private void align(int fromBefore, int toBefore, int fromAfter, int toAfter, int depth) {
        int start = fromBefore;
        int startAfter = fromAfter;
        while (start < toBefore && startAfter < toAfter && before[start] == after[startAfter]) {
            partners[start++] = startAfter++;
        }
        int end = toBefore;
        int endAfter = toAfter;
        while (start < end && startAfter < endAfter && before[end - 1] == after[endAfter - 1]) {
            partners[--end] = --endAfter;
        }
        if (start == end || startAfter == endAfter) {
            return;
        }
        List<int[]> anchors = depth < DEEPEST_ANCHORS ? anchors(start, end, startAfter, endAfter) : List.of();
        if (anchors.isEmpty()) {
            search(start, end, startAfter, endAfter);
            return;
        }
        for (int[] anchor : anchors) {
            partners[anchor[0]] = anchor[1];
            align(start, anchor[0], startAfter, anchor[1], depth + 1);
            start = anchor[0] + 1;
            startAfter = anchor[1] + 1;
        }
        align(start, end, startAfter, endAfter, depth + 1);
    }

    /** The most elements that stand once on each side, in the same order on both. */
    private List<int[]> anchors(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        for (int i = fromBefore; i < toBefore; i++) {
            timesBefore[before[i]]++;
        }
        for (int i = fromAfter; i < toAfter; i++) {
            timesAfter[after[i]]++;
            placeAfter[after[i]] = i;
        }
        List<int[]> unique = new ArrayList<>();
        for (int i = fromBefore; i < toBefore; i++) {
            if (timesBefore[before[i]] == 1 && timesAfter[before[i]] == 1) {
                unique.add(new int[] {i, placeAfter[before[i]]});
            }
        }
        for (int i = fromBefore; i < toBefore; i++) {
            timesBefore[before[i]] = 0;
        }
        for (int i = fromAfter; i < toAfter; i++) {
            timesAfter[after[i]] = 0;
        }
        return longestInOrder(unique);
    }

    /**
     * The longest selection of pairs that grows on both sides.
     *
     * @param pairs growing in their first number
     */
    static List<int[]> longestInOrder(List<int[]> pairs) {
        int[] lastOfLength = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(lastOfLength[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? NONE : lastOfLength[low - 1];
            lastOfLength[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> longest = new ArrayList<>();
        for (int i = length == 0 ? NONE : lastOfLength[length - 1]; i != NONE; i = previous[i]) {
            longest.add(pairs.get(i));
        }
        return longest.reversed();
    }

    private void search(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int start = fromBefore;
        int startAfter = fromAfter;
        while (start < toBefore && startAfter < toAfter) {
            Round round = new Round(start, toBefore, startAfter, toAfter);
            int[] reached = round.run();
            start += reached[0];
            startAfter += reached[1];
        }
    }

    /**
     * Myers' search over one rectangle, up to a number of differences. A diagonal {@code k} holds the places with
     * {@code x - y = k}; for each number of differences it is known how far each diagonal can be followed.
     */
    private final class Round {

        private final int startBefore;
        private final int startAfter;
        private final int width;
        private final int height;
        private final List<int[]> furthest = new ArrayList<>();

        Round(int startBefore, int endBefore, int startAfter, int endAfter) {
            this.startBefore = startBefore;
            this.startAfter = startAfter;
            width = endBefore - startBefore;
            height = endAfter - startAfter;
        }

        /** Marks the partners on the best way found, and says how far it led on each side. */
        int[] run() {
            int best = 0;
            for (int differences = 0; differences <= differencesARound; differences++) {
                int[] reach = new int[2 * differences + 1];
                furthest.add(reach);
                Arrays.fill(reach, NONE);
                best = NONE;
                for (int k = -differences; k <= differences; k += 2) {
                    int x = start(differences, k);
                    if (x == NONE) {
                        continue;
                    }
                    x = follow(x, k);
                    reach[k + differences] = x;
                    if (x == width && x - k == height) {
                        return mark(differences, k);
                    }
                    if (best == NONE || 2 * x - k > 2 * reach[best + differences] - best) {
                        best = k;
                    }
                }
            }
            return mark(differencesARound, best);
        }

        /** Where a diagonal is entered from its neighbours with one difference more; NONE when it cannot be. */
        private int start(int differences, int k) {
            if (differences == 0) {
                return 0;
            }
            int down = reached(differences - 1, k + 1);
            int right = reached(differences - 1, k - 1);
            int byDown = down == NONE || down - k > height ? NONE : down;
            int byRight = right == NONE || right >= width ? NONE : right + 1;
            return Math.max(byDown, byRight);
        }

        private int reached(int differences, int k) {
            return Math.abs(k) > differences ? NONE : furthest.get(differences)[k + differences];
        }

        private int follow(int from, int k) {
            int x = from;
            while (x < width && x - k < height && before[startBefore + x] == after[startAfter + x - k]) {
                x++;
            }
            return x;
        }

        private int[] mark(int lastDifferences, int lastDiagonal) {
            int end = reached(lastDifferences, lastDiagonal);
            int k = lastDiagonal;
            int x = end;
            for (int differences = lastDifferences; differences >= 0; differences--) {
                int begin = start(differences, k);
                while (x > begin) {
                    x--;
                    partners[startBefore + x] = startAfter + x - k;
                }
                if (differences > 0) {
                    boolean fromRight = reached(differences - 1, k - 1) == begin - 1
                            && begin > 0
                            && reached(differences - 1, k - 1) != NONE;
                    k = fromRight ? k - 1 : k + 1;
                    x = fromRight ? begin - 1 : begin;
                }
            }
            return new int[] {end, end - lastDiagonal};
        }
    }
}
