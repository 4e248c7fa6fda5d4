package org.countersign.notifications;

import java.time.Instant;

/**
 * A notice as the person who got it sees it.
 *
 * @param sentence who did what: "Amara Osei requested changes"
 * @param title the article's, as it was then
 * @param address the screen that it leads to, relative to the site
 */
public record ReceivedNotice(
        NoticeId id, NoticeKind kind, String sentence, String title, String address, Instant at, boolean unread) {}
