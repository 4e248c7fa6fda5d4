package org.countersign.publishing;

import java.util.Optional;
import org.countersign.audit.IntegrityCheck;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks anew what the foreign keys promise, in case somebody dropped them. */
@Component
@Order(3)
class SignedPublicationsCheck implements IntegrityCheck {

    private final JdbcClient jdbc;

    SignedPublicationsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String promise() {
        return "Every live publication has every signature that its round asks for, for its very bytes, by people who did not write them";
    }

    @Override
    public Result run() {
        Optional<String> breach = jdbc.sql("""
                select case
                    when s.id is null then 'has no signature'
                    when s.revision_id <> p.revision_id then 'has the signature of another revision'
                    when s.content_hash <> p.content_hash or r.content_hash <> p.content_hash then 'has a signature for other bytes'
                    when r.article_id <> p.article_id then 'shows the revision of another article'
                    when not round_is_complete(s.review_id) then 'lacks a signature that its round asks for'
                    when exists (select from publication w join standing_signature o on o.review_id = s.review_id
                        where w.article_id = p.article_id and w.ending = 'WITHDRAWN' and w.ended_at >= o.signed_at) then 'was withdrawn after it was signed'
                    else 'was signed by one of its contributors' end || ': ' || p.kind || ' ' || p.slug as breach
                from publication p left join signature s on s.id = p.signature_id left join revision r on r.id = p.revision_id
                where p.ended_at is null and (s.id is null or r.id is null or s.revision_id <> p.revision_id
                    or s.content_hash <> p.content_hash or r.content_hash <> p.content_hash or r.article_id <> p.article_id
                    or not round_is_complete(s.review_id)
                    or exists (select from publication w join standing_signature o on o.review_id = s.review_id
                        where w.article_id = p.article_id and w.ending = 'WITHDRAWN' and w.ended_at >= o.signed_at)
                    or exists (select from revision_contributor c join standing_signature o on o.review_id = s.review_id
                        where c.revision_id = r.id and c.person_id = o.signer_id))
                order by p.published_at limit 1
                """).query(String.class).optional();
        return breach.<Result>map(Result.Broken::new)
                .orElseGet(() -> new Result.Kept(jdbc.sql("select count(*) from publication where ended_at is null")
                                .query(Long.class)
                                .single()
                        + " live publications"));
    }
}
