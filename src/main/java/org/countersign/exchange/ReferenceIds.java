package org.countersign.exchange;

import java.util.HashSet;
import java.util.Set;
import org.countersign.document.ReferenceId;

/** Gives references their ids: the one that they had, where it is one and free, or the next number. */
final class ReferenceIds {

    private final Set<ReferenceId> taken = new HashSet<>();

    ReferenceId next(String wanted) {
        if (ReferenceId.isWrittenSo(wanted) && taken.add(ReferenceId.of(wanted))) {
            return ReferenceId.of(wanted);
        }
        int number = taken.size() + 1;
        while (!taken.add(ReferenceId.of("r" + number))) {
            number++;
        }
        return ReferenceId.of("r" + number);
    }
}
