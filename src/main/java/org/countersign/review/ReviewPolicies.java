package org.countersign.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleKind;
import org.countersign.people.CurrentPerson;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each kind needs before it may be published. A change is for reviews that begin after it. */
@Service
public class ReviewPolicies {

    private final JdbcClient jdbc;
    private final Checklists checklists;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    ReviewPolicies(JdbcClient jdbc, Checklists checklists, AuditTrail auditTrail, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.checklists = checklists;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public ReviewPolicy of(ArticleKind kind) {
        return read(kind);
    }

    /** How many reviews of a kind are open: they keep the stages they began with. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public int openReviews(ArticleKind kind) {
        return jdbc.sql("""
                select count(*) from review v join article a on a.id = v.article_id where v.outcome = 'OPEN' and a.kind = ?
                """).param(kind.name()).query(Integer.class).single();
    }

    /**
     * @param seen what the administrator saw when they decided
     * @throws RefusedException when somebody else has changed it meanwhile
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void change(ReviewPolicy seen, ReviewPolicy wanted) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('countersign.review_policy'))")
                .query((row, index) -> true)
                .single();
        ReviewPolicy present = read(wanted.kind());
        if (!present.equals(seen)) {
            throw new RefusedException(
                    "Somebody else has changed these stages meanwhile. Reload to see them; nothing of yours was saved.");
        }
        if (present.equals(wanted)) {
            return;
        }
        checklists.carryOver(present, wanted);
        jdbc.sql("delete from review_policy_stage where kind = ?")
                .param(wanted.kind().name())
                .update();
        for (int i = 0; i < wanted.stages().size(); i++) {
            insert(wanted.kind(), i + 1, wanted.stages().get(i));
        }
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.REVIEW_POLICY_CHANGED,
                Subject.installation(),
                Map.of("kind", wanted.kind().name(), "before", told(present), "after", told(wanted)));
    }

    private void insert(ArticleKind kind, int position, StageRule stage) {
        jdbc.sql("""
                insert into review_policy_stage (kind, position, name, role, signatures, days) values (?, ?, ?, ?, ?, ?)
                """)
                .params(kind.name(), position, stage.name(), stage.role().name(), stage.signatures(), stage.days())
                .update();
    }

    private ReviewPolicy read(ArticleKind kind) {
        List<StageRule> stages = jdbc.sql(
                        "select name, role, signatures, days from review_policy_stage where kind = ? order by position")
                .param(kind.name())
                .query((row, index) -> new StageRule(
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getInt("signatures"),
                        row.getInt("days")))
                .list();
        return new ReviewPolicy(kind, stages);
    }

    private static String told(ReviewPolicy policy) {
        return policy.stages().stream()
                .map(stage -> "%s: %d × %s within %d days"
                        .formatted(stage.name(), stage.signatures(), stage.role(), stage.days()))
                .collect(Collectors.joining("; "));
    }
}
