package org.countersign.notifications;

import java.util.UUID;
import org.countersign.shared.RevisionId;

/** Names an e-mail. */
public record MailId(UUID value) {

    static MailId random() {
        return new MailId(RevisionId.random().value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
