package org.countersign.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.countersign.publishing.PublicationId;
import org.countersign.review.CommentId;
import org.countersign.review.ReviewId;
import org.countersign.review.SignatureId;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an event is about, read when it is told: nobody is signed in then, so no service can be asked. */
@Component
class Facts {

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever decides it just now; it stays as it is until the transaction ends. */
    ReviewFacts review(ReviewId review) {
        return jdbc.sql("""
                select v.article_id, v.revision_id, r.content ->> 'title' as title, v.requested_by, v.decided_by,
                    case when v.outcome = 'OPEN' then coalesce(open_stage(v.id), 0) else 0 end as stage,
                    exists (select from review_assignment a
                        where a.review_id = v.id and a.position = open_stage(v.id)) as assigned
                from review v join revision r on r.id = v.revision_id where v.id = ? for share of v
                """)
                .param(review.value())
                .query((row, index) -> new ReviewFacts(
                        review,
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        new RevisionId(row.getObject("revision_id", UUID.class)),
                        row.getString("title"),
                        new PersonId(row.getObject("requested_by", UUID.class)),
                        person(row, "decided_by"),
                        row.getInt("stage"),
                        row.getBoolean("assigned")))
                .single();
    }

    /** Open reviews whose present stage is due after one moment and by the other, and nobody was told so yet. */
    List<ReviewId> dueBetween(Instant after, Instant until, NoticeKind told) {
        return jdbc.sql("""
                select v.id from review v
                where v.outcome = 'OPEN' and v.due_at > :after and v.due_at <= :until
                    and not exists (select from notice n
                        where n.thing_id = v.id and n.kind = :told and n.stage = v.present_stage)
                order by v.requested_at, v.id
                """)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("told", told.name())
                .query((row, index) -> new ReviewId(row.getObject("id", UUID.class)))
                .list();
    }

    CommentFacts comment(CommentId comment) {
        return jdbc.sql("""
                select c.article_id, c.author_id, coalesce(c.thread_id, c.id) as thread, d.title
                from comment c join draft d on d.article_id = c.article_id where c.id = ?
                """)
                .param(comment.value())
                .query((row, index) -> new CommentFacts(
                        comment,
                        new CommentId(row.getObject("thread", UUID.class)),
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        row.getString("title"),
                        new PersonId(row.getObject("author_id", UUID.class))))
                .single();
    }

    /** One that was taken or declined. */
    ProposalFacts proposal(CommentId thread) {
        CommentFacts comment = comment(thread);
        return jdbc.sql("select outcome, person_id, reason from proposal_answer where comment_id = ?")
                .param(thread.value())
                .query((row, index) -> new ProposalFacts(
                        comment,
                        row.getString("outcome").equals("TAKEN"),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("reason")))
                .single();
    }

    PersonId signer(SignatureId signature) {
        return jdbc.sql("select signer_id from signature where id = ?")
                .param(signature.value())
                .query((row, index) -> new PersonId(row.getObject("signer_id", UUID.class)))
                .single();
    }

    PublicationFacts publication(PublicationId publication) {
        return jdbc.sql("""
                select p.article_id, p.revision_id, r.content ->> 'title' as title, p.published_by, p.ended_by
                from publication p join revision r on r.id = p.revision_id where p.id = ?
                """)
                .param(publication.value())
                .query((row, index) -> new PublicationFacts(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        new RevisionId(row.getObject("revision_id", UUID.class)),
                        row.getString("title"),
                        new PersonId(row.getObject("published_by", UUID.class)),
                        person(row, "ended_by")))
                .single();
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
