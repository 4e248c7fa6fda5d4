package org.countersign.review;

import java.util.Map;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.people.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody whose proposed wording was taken counts as having written it, and so cannot sign. */
@Service
public class ProposerRule {

    private final JdbcClient jdbc;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    ProposerRule(JdbcClient jdbc, AuditTrail auditTrail, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public boolean counts() {
        return count();
    }

    /** Holds from now on, also for wordings that were taken before and that nobody has signed yet. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void change(boolean count) {
        int changed = jdbc.sql("update review_rule set proposers_count = :count where proposers_count <> :count")
                .param("count", count)
                .update();
        if (changed > 0) {
            auditTrail.record(
                    currentPerson.get().actor(),
                    AuditAction.PROPOSER_RULE_CHANGED,
                    Subject.installation(),
                    Map.of("proposers count as writers", count));
        }
    }

    boolean count() {
        return jdbc.sql("select proposers_count from review_rule")
                .query(Boolean.class)
                .single();
    }
}
