package org.countersign.review;

import java.util.Optional;
import org.countersign.content.Vouched;
import org.countersign.shared.ArticleId;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Revocations in the database, and what signatures vouch for without the revoked ones. */
@Component
class RevocationStore {

    private final JdbcClient jdbc;

    RevocationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void revoke(SignatureId signature, PersonId by, String reason) {
        jdbc.sql("insert into signature_revocation (signature_id, revoked_by, reason) values (?, ?, ?)")
                .params(signature.value(), by.value(), reason)
                .update();
    }

    /** Why a signature cannot be revoked any more, in a word. */
    Optional<String> obstacle(SignatureId signature) {
        return jdbc.sql("select revocation_obstacle(?) as obstacle")
                .param(signature.value())
                .query((row, index) -> Optional.ofNullable(row.getString("obstacle")))
                .single();
    }

    Vouched vouched(ArticleId article) {
        return jdbc.sql("""
                select r.change_number, r.content_hash,
                    exists (select from publication p where p.article_id = r.article_id and p.ending = 'WITHDRAWN'
                        and p.ended_at >= (select min(s.signed_at) from standing_signature s where s.review_id = v.id)) as withdrawn,
                    exists (select from publication p where p.revision_id = r.id and p.ended_at is null) as live
                from revision r join review v on v.revision_id = r.id
                where r.article_id = ? and round_is_complete(v.id) order by r.number desc limit 1
                """)
                .param(article.value())
                .query((row, index) -> new Vouched(
                        row.getLong("change_number"),
                        row.getBoolean("withdrawn") ? null : ContentHash.of(row.getBytes("content_hash")),
                        row.getBoolean("live")))
                .optional()
                .orElse(new Vouched(-1, null, false));
    }

    /** Whether a later revision of its article was submitted. */
    boolean hasSuccessor(ReviewId review) {
        return jdbc.sql("""
                select exists (select from review v join revision r on r.id = v.revision_id
                    join revision later on later.article_id = r.article_id and later.number > r.number
                    join review l on l.revision_id = later.id where v.id = ?)
                """).param(review.value()).query(Boolean.class).single();
    }
}
