package org.countersign.document;

import java.util.BitSet;
import java.util.List;

/** Which of the things that moved went down the text: those that one meets first where they were. */
final class MoveDirections {

    private final BitSet down = new BitSet();
    private final BitSet arrived = new BitSet();

    MoveDirections(List<Change> changes) {
        collect(changes);
    }

    boolean wentDown(Change.Move move) {
        return down.get(move.number());
    }

    private void collect(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.MovedHere(Change.Move move) -> arrived.set(move.number());
                case Change.MovedAway(Change.Move move) -> down.set(move.number(), !arrived.get(move.number()));
                case Change.Altered altered -> collect(altered.content());
                case Change.NewAround around -> collect(around.content());
                case Change.GoneAround around -> collect(around.content());
                case Change.Kept _, Change.Added _, Change.Removed _ -> {
                    // nothing in them has moved
                }
            }
        }
    }
}
