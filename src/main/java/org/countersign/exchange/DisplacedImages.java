package org.countersign.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.countersign.document.Block;

/**
 * Images that stood where an article has no place for one: in list items, cells, quotes, answers and headings. They wait
 * here until the block that held them is read, and then follow it.
 */
final class DisplacedImages {

    private final Losses losses;
    private final List<Block.Image> waiting = new ArrayList<>();
    private final Set<Block.Image> reported = Collections.newSetFromMap(new IdentityHashMap<>());

    DisplacedImages(Losses losses) {
        this.losses = losses;
    }

    /** Reported once, through however many blocks the image has to come out. */
    void add(Block.Image image) {
        waiting.add(image);
        if (reported.add(image)) {
            losses.add(Loss.IMAGE_MOVED);
        }
    }

    /** How many wait: what is read from now on adds those behind them. */
    int count() {
        return waiting.size();
    }

    /** Those that wait since so many did. */
    List<Block.Image> takeBehind(int count) {
        List<Block.Image> behind = waiting.subList(count, waiting.size());
        List<Block.Image> taken = List.copyOf(behind);
        behind.clear();
        return taken;
    }
}
