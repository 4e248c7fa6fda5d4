package org.countersign.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.Articles;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Person;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.countersign.shared.RefusedException;
import org.countersign.shared.RevisionId;
import org.countersign.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversation about an article. Never changed or erased. */
@Service
public class Comments {

    private static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final Articles articles;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Comments(JdbcClient jdbc, Articles articles, AuditTrail auditTrail, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.articles = articles;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /** The newest first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<Comment> of(ArticleId article, int limit) {
        return jdbc.sql("""
                select c.author_id, p.name, c.text, c.created_at, r.number, c.review_id is not null as decision
                from comment c join person p on p.id = c.author_id left join revision r on r.id = c.revision_id
                where c.article_id = ? order by c.created_at desc, c.id desc limit ?
                """)
                .params(article.value(), limit)
                .query((row, index) -> new Comment(
                        new PersonId(row.getObject("author_id", UUID.class)),
                        row.getString("name"),
                        row.getString("text"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getObject("number", Integer.class),
                        row.getBoolean("decision")))
                .list();
    }

    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public int count(ArticleId article) {
        return jdbc.sql("select count(*) from comment where article_id = ?")
                .param(article.value())
                .query(Integer.class)
                .single();
    }

    /** @throws RefusedException when it is empty or too long */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR')")
    @Transactional
    public void add(ArticleId article, String text) {
        Person by = currentPerson.get();
        insert(article, null, null, by, text);
        auditTrail.record(
                by.actor(),
                AuditAction.COMMENTED,
                Subject.article(article, articles.state(article).title()),
                Map.of());
    }

    void insert(ArticleId article, @Nullable RevisionId revision, @Nullable ReviewId review, Person by, String text) {
        String written = TypedText.lines("A comment", text, LONGEST);
        if (written.isEmpty()) {
            throw new RefusedException("Write a comment first.");
        }
        jdbc.sql("""
                insert into comment (id, article_id, revision_id, review_id, author_id, text)
                values (:id, :article, :revision, :review, :by, :text)
                """)
                .param("id", ReviewId.random().value())
                .param("article", article.value())
                .param("revision", revision == null ? null : revision.value(), java.sql.Types.OTHER)
                .param("review", review == null ? null : review.value(), java.sql.Types.OTHER)
                .param("by", by.id().value())
                .param("text", written)
                .update();
    }
}
