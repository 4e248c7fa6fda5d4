package org.countersign.review;

import java.util.Optional;
import org.countersign.audit.IntegrityCheck;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks anew what the database sees to as a signature is given, in case somebody went past its triggers. */
@Component
@Order(5)
class SignedAnswersCheck implements IntegrityCheck {

    private static final String BREACHES = """
            with asked as (
                select s.id, s.signed_at, t.checklist_id,
                    'The signature of ' || s.printed_name || ' on revision ' || r.number || ' of article ' || r.article_id as named
                from signature s join revision r on r.id = s.revision_id
                    join review_stage t on t.review_id = s.review_id and t.position = s.stage)
            select named || ' lacks the answer to point ' || i.position as breach, signed_at, i.position
            from asked s join checklist_item i on i.checklist_id = s.checklist_id
            where not exists (select from signed_answer g
                where g.signature_id = s.id and g.item = i.position and g.checklist_id = i.checklist_id)
            union all
            select named || ' answers point ' || g.item || ' of another checklist than its stage had', signed_at, g.item
            from asked s join signed_answer g on g.signature_id = s.id and g.checklist_id is distinct from s.checklist_id
            union all
            select named || ' answers point ' || g.item || ' with no, and it must hold', signed_at, g.item
            from asked s join signed_answer g on g.signature_id = s.id and g.answer = 'NO'
                join checklist_item i on i.checklist_id = g.checklist_id and i.position = g.item and i.must_hold
            union all
            select 'There are answers of the signature ' || g.signature_id || ', which does not exist', null, g.item
            from signed_answer g where not exists (select from asked s where s.id = g.signature_id)
            order by signed_at nulls last, position limit 1
            """;

    private final JdbcClient jdbc;

    SignedAnswersCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String promise() {
        return "Every signature has the answers that its stage's checklist asked for, and every answer its signature";
    }

    @Override
    public Result run() {
        Optional<String> breach = jdbc.sql(BREACHES)
                .query((row, index) -> row.getString("breach"))
                .optional();
        return breach.<Result>map(Result.Broken::new).orElseGet(() -> new Result.Kept(signatures() + " signatures"));
    }

    private long signatures() {
        return jdbc.sql("select count(*) from signature").query(Long.class).single();
    }
}
