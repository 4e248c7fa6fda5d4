package org.countersign.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.countersign.content.ArticleCursor;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, as a text that means nothing to scripts. */
final class Cursor {

    private Cursor() {}

    static String of(ArticleCursor cursor) {
        String text = cursor.changedAt() + " " + cursor.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    static @Nullable ArticleCursor read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", 2);
            return new ArticleCursor(Instant.parse(parts[0]), ArticleId.of(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new InvalidFieldException("cursor", "The list does not go on there. Begin again without a cursor.");
        }
    }
}
