package org.countersign.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A comment as {@link CommentStore} reads it: with what is to be known of its thread. */
record ThreadLine(
        UUID thread,
        ArticleId article,
        boolean mustBeResolved,
        CommentThread.@Nullable Resolution resolution,
        Comment comment) {

    /** @param lines each thread's in order */
    static List<CommentThread> threads(List<ThreadLine> lines) {
        return lines.stream().collect(groupingBy(ThreadLine::thread, LinkedHashMap::new, toList())).values().stream()
                .map(ThreadLine::thread)
                .toList();
    }

    /** @param lines of one thread, in order */
    static CommentThread thread(List<ThreadLine> lines) {
        ThreadLine first = lines.getFirst();
        List<Comment> replies = lines.stream().skip(1).map(ThreadLine::comment).toList();
        return new CommentThread(first.comment(), replies, first.mustBeResolved(), first.resolution());
    }

    static ThreadLine of(ResultSet row) throws SQLException {
        Instant resolvedAt = instant(row, "made_at");
        return new ThreadLine(
                row.getObject("thread", UUID.class),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getBoolean("must_be_resolved"),
                resolvedAt == null ? null : new CommentThread.Resolution(row.getString("resolver"), resolvedAt),
                new Comment(
                        new CommentId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("author_id", UUID.class)),
                        row.getString("name"),
                        row.getString("text"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getObject("number", Integer.class),
                        row.getBoolean("decision"),
                        instant(row, "written_at"),
                        Mention.of(row)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
