package org.countersign.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom something concerns. Only active people who still hold the role that it takes to see and do something about it, and
 * never whoever did it.
 */
@Component
class Audience {

    private static final String WITH_ROLE = """
            select p.id from person p
            where p.active and p.id is distinct from :by
                and exists (select from person_role r where r.person_id = p.id and r.role in (:roles)) and
            """;

    private final JdbcClient jdbc;

    Audience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is asked to decide the present stage; when nobody is, each who may and has not signed. */
    List<PersonId> reviewers(ReviewFacts review, @Nullable PersonId by) {
        return jdbc.sql("""
                with asked as (
                    select a.person_id from review_assignment a
                    where a.review_id = :review and a.position = open_stage(:review))
                select p.id from person p
                    join review_stage t on t.review_id = :review and t.position = open_stage(:review)
                    join person_role r on r.person_id = p.id and r.role = t.role
                where p.active and p.id is distinct from :by
                    and not exists (select from standing_signature s where s.review_id = :review and s.signer_id = p.id)
                    and (p.id in (select person_id from asked) or not exists (select from asked) and not exists (
                        select from revision_contributor c where c.revision_id = :revision and c.person_id = p.id))
                """)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("review", review.id().value())
                .param("revision", review.revision().value())
                .query(Audience::person)
                .list();
    }

    /** Whoever wrote the revision or submitted it. */
    List<PersonId> writers(RevisionId revision, PersonId by) {
        return jdbc.sql(WITH_ROLE + """
                (p.id in (select person_id from revision_contributor where revision_id = :revision)
                    or p.id in (select requested_by from review where revision_id = :revision))
                """)
                .param("by", by.value())
                .param("roles", List.of("AUTHOR", "EDITOR"))
                .param("revision", revision.value())
                .query(Audience::person)
                .list();
    }

    /** Whoever signed the revision. */
    List<PersonId> signers(RevisionId revision, PersonId by) {
        return jdbc.sql(WITH_ROLE + " p.id in (select signer_id from signature where revision_id = :revision)")
                .param("by", by.value())
                .param("roles", List.of("REVIEWER"))
                .param("revision", revision.value())
                .query(Audience::person)
                .list();
    }

    /** Everybody who may publish. */
    List<PersonId> editors(@Nullable PersonId by) {
        return jdbc.sql(WITH_ROLE + " true")
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("roles", List.of("EDITOR"))
                .query(Audience::person)
                .list();
    }

    /**
     * Who writes the article, had taken part in the thread before, or is asked to decide its review. This is asked a moment
     * after the comment was sent: whoever answered in that moment has read it.
     */
    List<PersonId> inConversation(CommentFacts comment) {
        return jdbc.sql(WITH_ROLE + """
                (p.id in (select person_id from draft_contributor where article_id = :article)
                    or p.id in (select requested_by from review where article_id = :article and outcome = 'OPEN')
                    or p.id in (select earlier.author_id from comment earlier, comment this
                        where this.id = :comment and (earlier.id = :thread or earlier.thread_id = :thread)
                            and earlier.created_at < this.created_at)
                    or p.id in (select a.person_id from review_assignment a join review v on v.id = a.review_id
                        where v.article_id = :article and v.outcome = 'OPEN' and a.position = open_stage(v.id)))
                and p.id not in (select person_id from present_mention where comment_id = :comment)
                """)
                .param("comment", comment.id().value())
                .param("by", comment.author().value())
                .param("roles", List.of("AUTHOR", "REVIEWER", "EDITOR"))
                .param("article", comment.article().value())
                .param("thread", comment.thread().value())
                .query(Audience::person)
                .list();
    }

    /** Whoever proposed a wording, unless they answered it themselves. */
    List<PersonId> proposer(ProposalFacts proposal) {
        return jdbc.sql(WITH_ROLE + " p.id = :person")
                .param("by", proposal.answeredBy().value())
                .param("roles", List.of("AUTHOR", "REVIEWER", "EDITOR", "ADMIN"))
                .param("person", proposal.comment().author().value())
                .query(Audience::person)
                .list();
    }

    /** One person, if the comment mentions them as it reads now, and they may see it. */
    List<PersonId> mentioned(CommentFacts comment, PersonId person) {
        return jdbc.sql(WITH_ROLE + """
                p.id = :person and p.id in (select person_id from present_mention where comment_id = :comment)
                """)
                .param("by", comment.author().value())
                .param("roles", List.of("AUTHOR", "REVIEWER", "EDITOR", "ADMIN"))
                .param("person", person.value())
                .param("comment", comment.id().value())
                .query(Audience::person)
                .list();
    }

    private static PersonId person(ResultSet row, int index) throws SQLException {
        return new PersonId(row.getObject("id", UUID.class));
    }
}
