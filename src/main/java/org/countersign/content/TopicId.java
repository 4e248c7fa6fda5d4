package org.countersign.content;

import java.util.UUID;
import org.countersign.shared.RevisionId;

/** Names a topic. */
public record TopicId(UUID value) {

    static TopicId random() {
        return new TopicId(RevisionId.random().value());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static TopicId of(String text) {
        return new TopicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
