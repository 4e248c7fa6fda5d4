package org.countersign.content;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.countersign.audit.IntegrityCheck;
import org.countersign.document.ArticleContent;
import org.countersign.shared.ContentHash;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes every revision's hash anew from what is stored, not through the code that wrote it. */
@Component
@Order(2)
class ContentHashCheck implements IntegrityCheck {

    private final JdbcClient jdbc;

    ContentHashCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String promise() {
        return "Every revision's content hash matches its content";
    }

    @Override
    @Transactional(readOnly = true)
    public Result run() {
        AtomicLong checked = new AtomicLong();
        try (Stream<Stored> revisions = jdbc
                .sql("""
                select article_id, number, content::text as content, content_hash from revision order by article_id, number
                """)
                .withFetchSize(100)
                .query((row, index) -> new Stored(
                        "revision " + row.getInt("number") + " of article " + row.getString("article_id"),
                        row.getString("content"),
                        ContentHash.of(row.getBytes("content_hash"))))
                .stream()) {
            Optional<Stored> changed = revisions
                    .peek(revision -> checked.incrementAndGet())
                    .filter(revision -> !ArticleContent.hashOf(revision.content).equals(revision.hash))
                    .findFirst();
            return changed.<Result>map(revision -> new Result.Broken(revision.name + " is not what its hash names"))
                    .orElseGet(() -> new Result.Kept(checked + " revisions"));
        }
    }

    private record Stored(String name, String content, ContentHash hash) {}
}
