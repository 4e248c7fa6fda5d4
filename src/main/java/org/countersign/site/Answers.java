package org.countersign.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.countersign.publishing.PublicAnswer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Responses of the public site and how long they may be kept.
 *
 * <p>A page can be withdrawn because it endangers somebody. So no copy may be shown without asking for more than a minute,
 * and none at all once it is stale: no {@code stale-while-revalidate}, and {@code must-revalidate} forbids caches to make
 * do with an old copy when they cannot reach us (RFC 9111, 5.2.2.2). Asking again costs little: the entity tag makes most
 * answers a 304.
 */
final class Answers {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl ONE_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

    private Answers() {}

    static ResponseEntity<String> live(PublicAnswer.Live page) {
        return ResponseEntity.ok()
                .cacheControl(ONE_MINUTE)
                .eTag(page.entityTag())
                .lastModified(page.publishedAt())
                .contentType(HTML)
                .body(page.html());
    }

    /** Something made for this request, with an entity tag of its content. */
    static ResponseEntity<String> made(String text, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(ONE_MINUTE)
                .eTag('"' + Fingerprint.of(text) + '"')
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(text);
    }

    /** A file to keep, with an entity tag of its content. */
    static ResponseEntity<byte[]> file(byte[] content, ContentDisposition disposition) {
        return ResponseEntity.ok()
                .cacheControl(ONE_MINUTE)
                .eTag('"' + Fingerprint.of(content) + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(content);
    }

    /** For good, as far as search engines are concerned; caches ask again after a minute, since addresses can come back. */
    static ResponseEntity<String> moved(String path) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .cacheControl(ONE_MINUTE)
                .location(URI.create(path))
                .build();
    }

    /** A notice instead of a page. It may give way to a page at any moment, so caches ask each time. */
    static ResponseEntity<String> notice(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache())
                .contentType(HTML)
                .body(html);
    }

    /** A failure, told to nobody else. */
    static ResponseEntity<String> trouble(HttpStatus status, String html, Duration tryAgainAfter) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(tryAgainAfter.toSeconds()))
                .contentType(HTML)
                .body(html);
    }
}
