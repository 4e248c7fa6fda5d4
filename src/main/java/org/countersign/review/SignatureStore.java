package org.countersign.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.content.Revision;
import org.countersign.content.SignedRevisions;
import org.countersign.people.Person;
import org.countersign.shared.ArticleId;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.RevisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signatures in the database: written once, never changed, so there is nothing for JPA to track. */
@Component
class SignatureStore implements SignedRevisions {

    private static final String COLUMNS = """
            select s.id, s.review_id, n.name as stage, s.revision_id, r.number, s.content_hash, s.signer_id, s.printed_name,
                s.credentials, s.statement, s.signed_at, x.revoked_at, x.reason
            from signature s join revision r on r.id = s.revision_id
                join review_stage n on n.review_id = s.review_id and n.position = s.stage
                left join signature_revocation x on x.signature_id = s.id
            """;

    private final JdbcClient jdbc;

    SignatureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SignatureId sign(ReviewId review, Revision revision, Person signer, String statement) {
        SignatureId id = SignatureId.random();
        jdbc.sql("""
                insert into signature (id, revision_id, content_hash, review_id, signer_id, printed_name, credentials,
                    meaning, statement, method)
                values (:id, :revision, :hash, :review, :signer, :name, :credentials, 'APPROVAL', :statement, 'PASSWORD')
                """)
                .param("id", id.value())
                .param("revision", revision.id().value())
                .param("hash", revision.hash().bytes())
                .param("review", review.value())
                .param("signer", signer.id().value())
                .param("name", signer.name())
                .param("credentials", signer.credentials())
                .param("statement", statement)
                .update();
        return id;
    }

    /**
     * The last signature of a medical reviewer in the newest complete round. Each table is named once: to plan the query
     * takes longer than to run it.
     */
    Optional<Signature> latest(ArticleId article) {
        return jdbc.sql(COLUMNS + """
                where r.article_id = ? and n.role = 'REVIEWER' and x.signature_id is null and round_is_complete(s.review_id)
                order by r.number desc, s.signed_at desc limit 1
                """)
                .param(article.value())
                .query((row, index) -> signature(row))
                .optional();
    }

    Optional<Signature> find(SignatureId id) {
        return jdbc.sql(COLUMNS + " where s.id = ?")
                .param(id.value())
                .query((row, index) -> signature(row))
                .optional();
    }

    /** All of an article's, revoked ones too, the newest revision's first. */
    List<Signature> of(ArticleId article) {
        return jdbc.sql(COLUMNS + " where r.article_id = ? order by r.number desc, s.signed_at")
                .param(article.value())
                .query((row, index) -> signature(row))
                .list();
    }

    @Override
    public boolean isSigned(RevisionId revision) {
        return jdbc.sql("select is_vouched_for(?)")
                .param(revision.value())
                .query(Boolean.class)
                .single();
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                new SignatureId(row.getObject("id", UUID.class)),
                new ReviewId(row.getObject("review_id", UUID.class)),
                row.getString("stage"),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getInt("number"),
                ContentHash.of(row.getBytes("content_hash")),
                new PersonId(row.getObject("signer_id", UUID.class)),
                row.getString("printed_name"),
                row.getString("credentials"),
                row.getString("statement"),
                row.getTimestamp("signed_at").toInstant(),
                revocation(row));
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("revoked_at");
        return at == null ? null : new Revocation(at.toInstant(), row.getString("reason"));
    }
}
