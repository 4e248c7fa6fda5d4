package org.countersign.exchange;

import java.util.List;
import org.countersign.document.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a text's list of references.
 *
 * @param reference as the article keeps it
 * @param number under which the text cites it; null when the list has no numbers
 * @param anchors the names under which links in the text lead to it
 */
record ReferenceEntry(Reference reference, @Nullable Integer number, List<String> anchors) {

    ReferenceEntry {
        anchors = List.copyOf(anchors);
    }
}
