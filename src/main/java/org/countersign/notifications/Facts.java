package org.countersign.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.countersign.publishing.PublicationId;
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
                select v.article_id, v.revision_id, r.content ->> 'title' as title, v.requested_by, v.decided_by
                from review v join revision r on r.id = v.revision_id where v.id = ? for share of v
                """)
                .param(review.value())
                .query((row, index) -> new ReviewFacts(
                        review,
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        new RevisionId(row.getObject("revision_id", UUID.class)),
                        row.getString("title"),
                        new PersonId(row.getObject("requested_by", UUID.class)),
                        person(row, "decided_by")))
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
