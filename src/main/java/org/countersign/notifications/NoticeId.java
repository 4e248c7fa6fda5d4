package org.countersign.notifications;

import java.util.UUID;
import org.countersign.shared.RevisionId;

/** Names a notice. */
public record NoticeId(UUID value) {

    static NoticeId random() {
        return new NoticeId(RevisionId.random().value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
