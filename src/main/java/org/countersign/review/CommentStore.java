package org.countersign.review;

import java.sql.Types;
import java.util.List;
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
                w.written_at, m.people, m.written
            from chosen h join comment c on c.article_id = h.article_id and coalesce(c.thread_id, c.id) = h.id
                join person p on p.id = c.author_id left join person q on q.id = h.resolver_id
                left join revision r on r.id = c.revision_id left join lateral (
                    select * from comment_wording w where w.comment_id = c.id order by w.number desc limit 1) w on true
                left join lateral (
                    select array_agg(m.person_id) as people, array_agg(m.written) as written from comment_mention m
                    where m.comment_id = c.id and m.wording = coalesce(w.number, 1)) m on true
            order by h.created_at desc, h.id desc, c.thread_id is not null, c.created_at, c.id
            """;

    private final JdbcClient jdbc;
    private final Mentioning mentioning;

    CommentStore(JdbcClient jdbc, Mentioning mentioning) {
        this.jdbc = jdbc;
        this.mentioning = mentioning;
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
        mentioning.keep(entry.article(), id, 1, entry.by(), entry.text());
        return id;
    }

    void reword(FoundComment found, String text) {
        CommentId comment = found.comment().id();
        int wording = jdbc.sql("""
                insert into comment_wording (comment_id, number, text)
                select :comment, coalesce(max(number), 1) + 1, :text from comment_wording where comment_id = :comment
                returning number
                """)
                .param("comment", comment.value())
                .param("text", text)
                .query(Integer.class)
                .single();
        mentioning.keep(found.article(), comment, wording, found.comment().author(), text);
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
        return ThreadLine.threads(jdbc.sql(WHOLE_THREADS.formatted(chosen))
                .param("article", article.value())
                .param("resolved", state == ThreadState.RESOLVED)
                .param("limit", limit)
                .query((row, index) -> ThreadLine.of(row))
                .list());
    }

    Optional<FoundComment> find(CommentId id) {
        String chosen = "f.id = (select coalesce(c.thread_id, c.id) from comment c where c.id = :id)";
        List<ThreadLine> lines = jdbc.sql(WHOLE_THREADS.formatted(chosen))
                .param("id", id.value())
                .query((row, index) -> ThreadLine.of(row))
                .list();
        return lines.stream()
                .filter(line -> line.comment().id().equals(id))
                .findFirst()
                .map(line -> new FoundComment(line.article(), ThreadLine.thread(lines), line.comment()));
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
}
