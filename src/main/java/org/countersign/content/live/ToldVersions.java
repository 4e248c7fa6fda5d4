package org.countersign.content.live;

import java.util.EnumMap;
import java.util.Map;
import org.countersign.content.Draft;
import org.countersign.content.DraftPart;
import org.countersign.content.SentSteps;
import org.jspecify.annotations.Nullable;

/** How far one tab has been told of each part: nothing before it was opened. */
final class ToldVersions {

    private final Map<DraftPart, Integer> versions = new EnumMap<>(DraftPart.class);

    void all(Draft draft) {
        for (DraftPart part : DraftPart.values()) {
            versions.put(part, draft.version(part));
        }
    }

    void upTo(DraftPart part, int version) {
        versions.put(part, version);
    }

    @Nullable
    Integer of(DraftPart part) {
        return versions.get(part);
    }

    /** Whether the tab made these steps before it read what it has been told. */
    boolean isPast(SentSteps batch) {
        Integer version = versions.get(batch.part());
        return version != null && version > batch.version();
    }

    Map<DraftPart, Integer> asMap() {
        return Map.copyOf(versions);
    }
}
