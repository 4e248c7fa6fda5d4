package org.countersign.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what was removed in one place and added in another, also out of or into other nodes: such a thing has moved. */
final class Moves {

    /** A word or two are found again in many places. */
    private static final int FEWEST_WORDS = 3;

    private static final int FEWEST_WORDS_OF_CHANGED = 8;
    private static final double LEAST_LIKENESS_OF_CHANGED = 0.5;

    private final TreeComparison comparison;
    private final Pairing pairing;
    private final Likeness likeness;
    private final Map<Change, Piece> pieces = new IdentityHashMap<>();
    private final List<Piece> gone = new ArrayList<>();
    private final List<Piece> fresh = new ArrayList<>();
    private int moves;

    Moves(TreeComparison comparison, Pairing pairing, Likeness likeness) {
        this.comparison = comparison;
        this.pairing = pairing;
        this.likeness = likeness;
    }

    /** A node that was removed or added, or one that stands in such a node. */
    private static final class Piece {

        private final Node node;
        private final @Nullable Piece parent;
        private final List<Piece> children = new ArrayList<>();
        private Change.@Nullable Move move;
        private boolean holdsMoves;

        Piece(Node node, @Nullable Piece parent) {
            this.node = node;
            this.parent = parent;
            for (Node child : node.content()) {
                if (!(child instanceof Inline)) {
                    children.add(new Piece(child, this));
                }
            }
        }

        /** It can go as a whole only while no part of it has gone, and it has not gone with something around it. */
        boolean isWhole() {
            for (Piece piece = this; piece != null; piece = piece.parent) {
                if (piece.move != null) {
                    return false;
                }
            }
            return !holdsMoves;
        }

        void goes(Change.Move way) {
            move = way;
            for (Piece piece = parent; piece != null && !piece.holdsMoves; piece = piece.parent) {
                piece.holdsMoves = true;
            }
        }
    }

    /** The changes, with what has moved told as such. */
    List<Change> foundIn(List<Change> changes) {
        collect(changes);
        if (gone.isEmpty() || fresh.isEmpty()) {
            return changes;
        }
        findUnchanged();
        findChanged();
        return moves == 0 ? changes : told(changes);
    }

    private void collect(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.Removed(Node node) when !(node instanceof Inline) -> gone.add(piece(change, node));
                case Change.Added(Node node) when !(node instanceof Inline) -> fresh.add(piece(change, node));
                case Change.Altered altered -> collect(altered.content());
                default -> {
                    // nothing that could have moved
                }
            }
        }
    }

    private Piece piece(Change change, Node node) {
        Piece piece = new Piece(node, null);
        pieces.put(change, piece);
        return piece;
    }

    private void findUnchanged() {
        Map<Node, Deque<Piece>> byNode = new HashMap<>();
        gone.forEach(piece -> index(piece, byNode));
        fresh.forEach(piece -> takeFrom(byNode, piece));
    }

    private void index(Piece piece, Map<Node, Deque<Piece>> byNode) {
        if (says(piece, FEWEST_WORDS)) {
            if (canMove(piece.node)) {
                byNode.computeIfAbsent(piece.node, _ -> new ArrayDeque<>(1)).add(piece);
            }
            piece.children.forEach(child -> index(child, byNode));
        }
    }

    private static boolean canMove(Node node) {
        return node instanceof Block || node instanceof ListItem;
    }

    private boolean says(Piece piece, int words) {
        return likeness.sketch(piece.node).words() >= words;
    }

    private void takeFrom(Map<Node, Deque<Piece>> byNode, Piece piece) {
        Deque<Piece> found = byNode.getOrDefault(piece.node, new ArrayDeque<>());
        while (!found.isEmpty()) {
            Piece source = found.removeFirst();
            if (source.isWhole()) {
                move(source, piece, new Change.Kept(List.of(piece.node)));
                return;
            }
        }
        piece.children.forEach(child -> takeFrom(byNode, child));
    }

    private void findChanged() {
        List<Piece> sources = candidates(gone);
        List<Piece> targets = candidates(fresh);
        List<int[]> pairs = pairing.anywhere(
                sources.stream().map(piece -> piece.node).toList(),
                targets.stream().map(piece -> piece.node).toList(),
                LEAST_LIKENESS_OF_CHANGED);
        for (int[] pair : pairs) {
            Piece source = sources.get(pair[0]);
            Piece target = targets.get(pair[1]);
            move(source, target, comparison.altered(source.node, target.node));
        }
    }

    private List<Piece> candidates(List<Piece> all) {
        return all.stream()
                .filter(piece -> canMove(piece.node) && piece.isWhole())
                .filter(piece -> says(piece, FEWEST_WORDS_OF_CHANGED))
                .toList();
    }

    private void move(Piece source, Piece target, Change inside) {
        Change.Move move = new Change.Move(++moves, inside);
        source.goes(move);
        target.goes(move);
    }

    private List<Change> told(List<Change> changes) {
        return changes.stream().map(this::told).toList();
    }

    private Change told(Change change) {
        Piece piece = pieces.get(change);
        return switch (change) {
            case Change.Removed _ when piece != null -> removed(piece);
            case Change.Added _ when piece != null -> added(piece);
            case Change.Altered(Node before, Node after, List<Change> content) ->
                new Change.Altered(before, after, told(content));
            default -> change;
        };
    }

    private Change removed(Piece piece) {
        if (piece.move != null) {
            return new Change.MovedAway(piece.move);
        }
        return piece.holdsMoves
                ? new Change.GoneAround(
                        piece.node, piece.children.stream().map(this::removed).toList())
                : new Change.Removed(piece.node);
    }

    private Change added(Piece piece) {
        if (piece.move != null) {
            return new Change.MovedHere(piece.move);
        }
        return piece.holdsMoves
                ? new Change.NewAround(
                        piece.node, piece.children.stream().map(this::added).toList())
                : new Change.Added(piece.node);
    }
}
