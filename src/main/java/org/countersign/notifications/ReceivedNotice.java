package org.countersign.notifications;

import java.time.Instant;

/**
 * A notice as the person who got it sees it.
 *
 * @param sentence who did what: "Amara Osei requested changes"
 * @param title the article's, as it was then
 * @param address the screen that it leads to, relative to the site
 * @param note what whoever did it said about it; empty for most kinds
 */
public record ReceivedNotice(
        NoticeId id,
        NoticeKind kind,
        String sentence,
        String title,
        String address,
        String note,
        Instant at,
        boolean unread) {}
