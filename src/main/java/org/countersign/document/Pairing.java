package org.countersign.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, among nodes that are gone and nodes that are new, those of which one is a change of the other. */
final class Pairing {

    private static final int FEW = 4_096;
    private static final int RARE = 4;

    private final Likeness likeness;

    Pairing(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Pairs of indexes, growing on both sides. */
    List<int[]> inOrder(List<? extends Node> before, List<? extends Node> after) {
        return (long) before.size() * after.size() <= FEW
                ? best(before, after)
                : Alignment.longestInOrder(anywhere(before, after, Double.MIN_VALUE));
    }

    /** The pairs in order that are together the most alike. */
    private List<int[]> best(List<? extends Node> before, List<? extends Node> after) {
        double[][] alike = new double[before.size()][after.size()];
        double[][] sum = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                alike[i][j] = likeness.of(before.get(i), after.get(j));
                double paired = alike[i][j] > 0 ? alike[i][j] + sum[i + 1][j + 1] : 0;
                sum[i][j] = Math.max(paired, Math.max(sum[i + 1][j], sum[i][j + 1]));
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < before.size() && j < after.size(); ) {
            if (alike[i][j] > 0 && sum[i][j] == alike[i][j] + sum[i + 1][j + 1]) {
                pairs.add(new int[] {i++, j++});
            } else if (sum[i][j] == sum[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /**
     * Pairs wherever they stand, each node in one at most, found through words that only a few nodes have: the time grows
     * with the text's length alone.
     *
     * @return in the order of their first index
     */
    List<int[]> anywhere(List<? extends Node> before, List<? extends Node> after, double least) {
        Map<Integer, List<Integer>> placesByHash = rareWords(after);
        List<int[]> pairs = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int i = 0; i < before.size(); i++) {
            int best = mostVoted(before.get(i), placesByHash, taken);
            if (best != Alignment.NONE && likeness.of(before.get(i), after.get(best)) >= least) {
                taken.set(best);
                pairs.add(new int[] {i, best});
            }
        }
        return pairs;
    }

    private Map<Integer, List<Integer>> rareWords(List<? extends Node> nodes) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int hash : likeness.sketch(nodes.get(i)).sample()) {
                List<Integer> known = places.computeIfAbsent(hash, _ -> new ArrayList<>(1));
                if (known.size() <= RARE) {
                    known.add(i);
                }
            }
        }
        places.values().removeIf(known -> known.size() > RARE);
        return places;
    }

    private int mostVoted(Node node, Map<Integer, List<Integer>> placesByHash, BitSet taken) {
        Map<Integer, Integer> votes = new HashMap<>();
        int best = Alignment.NONE;
        int most = 0;
        for (int hash : likeness.sketch(node).sample()) {
            for (int place : placesByHash.getOrDefault(hash, List.of())) {
                int count = votes.merge(place, 1, Integer::sum);
                if (count > most && !taken.get(place)) {
                    most = count;
                    best = place;
                }
            }
        }
        return best;
    }
}
