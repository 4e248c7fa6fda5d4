package org.countersign.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Threads in the database: rows are added and never changed. */
@Component
class CommentStore {

    private static final String WHOLE_THREADS = """
            with chosen as (
                select f.id, f.article_id, f.must_be_resolved, f.created_at, t.person_id as resolver_id, t.made_at
                from comment f left join lateral (
                    select * from comment_turn t where t.thread_id = f.id order by t.number desc limit 1) t
                    on t.kind = 'RESOLVED'
                where f.thread_id is null and %s)
            select h.id as thread, h.article_id, h.must_be_resolved, q.name as resolver, h.made_at, c.id, c.author_id,
                p.name, coalesce(w.text, c.text) as text, c.created_at, r.number, c.review_id is not null as decision,
                w.written_at
            from chosen h join comment c on c.article_id = h.article_id and coalesce(c.thread_id, c.id) = h.id
                join person p on p.id = c.author_id left join person q on q.id = h.resolver_id
                left join revision r on r.id = c.revision_id left join lateral (
                    select * from comment_wording w where w.comment_id = c.id order by w.number desc limit 1) w on true
            order by h.created_at desc, h.id desc, c.thread_id is not null, c.created_at, c.id
            """;

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a new comment is about and who wrote it; the text is checked already. */
    record Entry(
            ArticleId article,
            @Nullable RevisionId revision,
            @Nullable ReviewId review,
            @Nullable CommentId thread,
            boolean mustBeResolved,
            PersonId by,
            String text) {}

    private record Line(
            UUID thread,
            ArticleId article,
            boolean mustBeResolved,
            CommentThread.@Nullable Resolution resolution,
            Comment comment) {}

    CommentId insert(Entry entry) {
        CommentId id = CommentId.random();
        jdbc.sql("""
                insert into comment (id, article_id, revision_id, review_id, thread_id, must_be_resolved, author_id, text)
                values (:id, :article, :revision, :review, :thread, :mustBeResolved, :by, :text)
                """)
                .param("id", id.value())
                .param("article", entry.article().value())
                .param(
                        "revision",
                        entry.revision() == null ? null : entry.revision().value(),
                        Types.OTHER)
                .param("review", entry.review() == null ? null : entry.review().value(), Types.OTHER)
                .param("thread", entry.thread() == null ? null : entry.thread().value(), Types.OTHER)
                .param("mustBeResolved", entry.mustBeResolved())
                .param("by", entry.by().value())
                .param("text", entry.text())
                .update();
        return id;
    }

    void reword(CommentId comment, String text) {
        jdbc.sql("""
                insert into comment_wording (comment_id, number, text)
                select :comment, coalesce(max(number), 1) + 1, :text from comment_wording where comment_id = :comment
                """).param("comment", comment.value()).param("text", text).update();
    }

    void turn(CommentId thread, String kind, PersonId by) {
        jdbc.sql("""
                insert into comment_turn (thread_id, number, kind, person_id)
                select :thread, coalesce(max(number), 0) + 1, :kind, :by from comment_turn where thread_id = :thread
                """)
                .param("thread", thread.value())
                .param("kind", kind)
                .param("by", by.value())
                .update();
    }

    /** The newest first. */
    List<CommentThread> threads(ArticleId article, ThreadState state, int limit) {
        String chosen = """
                f.article_id = :article and (t.kind is not null) = :resolved
                order by f.created_at desc, f.id desc limit :limit
                """;
        return threads(jdbc.sql(WHOLE_THREADS.formatted(chosen))
                .param("article", article.value())
                .param("resolved", state == ThreadState.RESOLVED)
                .param("limit", limit)
                .query((row, index) -> line(row))
                .list());
    }

    Optional<FoundComment> find(CommentId id) {
        String chosen = "f.id = (select coalesce(c.thread_id, c.id) from comment c where c.id = :id)";
        List<Line> lines = jdbc.sql(WHOLE_THREADS.formatted(chosen))
                .param("id", id.value())
                .query((row, index) -> line(row))
                .list();
        return lines.stream()
                .filter(line -> line.comment().id().equals(id))
                .findFirst()
                .map(line -> new FoundComment(line.article(), thread(lines), line.comment()));
    }

    int countOpen(ArticleId article) {
        return jdbc.sql("select count(*) from open_thread where article_id = ?")
                .param(article.value())
                .query(Integer.class)
                .single();
    }

    /** The oldest first. */
    List<CommentId> mustBeResolved(ArticleId article) {
        return jdbc.sql("select id from open_thread where article_id = ? and must_be_resolved order by created_at, id")
                .param(article.value())
                .query((row, index) -> new CommentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The first one first. */
    List<Wording> wordings(CommentId comment) {
        return jdbc.sql("""
                select 1 as number, text, created_at from comment where id = :comment
                union all select number, text, written_at from comment_wording where comment_id = :comment
                order by number
                """)
                .param("comment", comment.value())
                .query((row, index) -> new Wording(
                        row.getString("text"), row.getTimestamp("created_at").toInstant()))
                .list();
    }

    private static List<CommentThread> threads(List<Line> lines) {
        Map<UUID, List<Line>> grouped = new LinkedHashMap<>();
        lines.forEach(line ->
                grouped.computeIfAbsent(line.thread(), id -> new ArrayList<>()).add(line));
        return grouped.values().stream().map(CommentStore::thread).toList();
    }

    private static CommentThread thread(List<Line> lines) {
        Line first = lines.getFirst();
        List<Comment> replies = lines.stream().skip(1).map(Line::comment).toList();
        return new CommentThread(first.comment(), replies, first.mustBeResolved(), first.resolution());
    }

    private static Line line(ResultSet row) throws SQLException {
        Instant resolvedAt = instant(row, "made_at");
        return new Line(
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
                        instant(row, "written_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
