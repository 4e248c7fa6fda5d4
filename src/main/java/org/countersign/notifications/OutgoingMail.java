package org.countersign.notifications;

import java.util.List;

/**
 * An e-mail that a node has taken on.
 *
 * @param notices what is still to be told; empty when it was read, or is not true any more
 * @param mayBeSent whether the person still works here
 */
record OutgoingMail(
        MailId id,
        boolean digest,
        int attempts,
        String name,
        String email,
        boolean mayBeSent,
        List<ReceivedNotice> notices) {}
