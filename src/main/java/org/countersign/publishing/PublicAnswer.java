package org.countersign.publishing;

import java.time.Instant;

/** What a public address holds. */
public sealed interface PublicAnswer {

    /** @param entityTag the quoted strong entity tag of the page (RFC 9110, 8.8.3) */
    record Live(String html, String entityTag, Instant publishedAt) implements PublicAnswer {}

    /** @param path where the article is live now, such as {@code /articles/new-slug} */
    record Moved(String path) implements PublicAnswer {}

    /** It was live and was taken down on purpose. */
    record Withdrawn(String title, String reason, Instant withdrawnAt) implements PublicAnswer {}

    /** Nothing was ever published there: drafts look the same as nothing. */
    record Unknown() implements PublicAnswer {}
}
