package org.countersign.document;

import java.util.ArrayList;
import java.util.List;

/** Joins changes of single words to stretches, where the same happened to neighbours. */
final class LikeNeighbours {

    private LikeNeighbours() {}

    static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (int start = 0; start < changes.size(); ) {
            int end = start + 1;
            while (end < changes.size() && canJoin(changes.get(end - 1), changes.get(end))) {
                end++;
            }
            joined.add(join(changes.subList(start, end)));
            start = end;
        }
        return joined;
    }

    private static boolean canJoin(Change left, Change right) {
        return switch (left) {
            case Change.Kept _ -> right instanceof Change.Kept;
            case Change.Altered(Inline.Text before, Inline.Text after, List<Change> _) ->
                right instanceof Change.Altered(Inline.Text nextBefore, Inline.Text nextAfter, List<Change> _)
                        && before.marks().equals(nextBefore.marks())
                        && after.marks().equals(nextAfter.marks());
            default -> false;
        };
    }

    private static Change join(List<Change> likes) {
        return switch (likes.getFirst()) {
            case Change.Kept _ -> new Change.Kept(line(likes, Changes.Side.AFTER));
            case Change.Altered altered
            when likes.size() > 1 ->
                new Change.Altered(
                        line(likes, Changes.Side.BEFORE).getFirst(),
                        line(likes, Changes.Side.AFTER).getFirst(),
                        altered.content());
            case Change single -> single;
        };
    }

    private static List<Inline> line(List<Change> changes, Changes.Side side) {
        return JoinedTexts.of(side.of(changes).stream().map(Inline.class::cast).toList());
    }
}
