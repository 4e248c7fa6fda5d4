package org.countersign.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the trail. */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final EntityManager entityManager;
    private final AuditQuery query;
    private final AuditChain chain;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, EntityManager entityManager, AuditQuery query, AuditChain chain, JsonMapper json) {
        this.jdbc = jdbc;
        this.entityManager = entityManager;
        this.query = query;
        this.chain = chain;
        this.json = json;
    }

    /**
     * Adds an entry to the caller's transaction, as the last thing that it does: the chain lets one writer in at a time,
     * until commit. Anybody may leave a trace, which is why nobody is refused here; who acted is the caller's to say.
     */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, AuditAction action, Subject subject, Map<String, ?> details) {
        // What Hibernate still holds must be locked before the chain is, or two transactions could wait for each other.
        entityManager.flush();
        jdbc.sql("""
                insert into audit_entry (actor_id, actor_name, action, subject_type, subject_id, subject_label, details)
                values (:actorId, :actorName, :action, :subjectType, :subjectId, :subjectLabel, cast(:details as jsonb))
                """)
                .param("actorId", actor.id() == null ? null : actor.id().value())
                .param("actorName", actor.name())
                .param("action", action.name())
                .param("subjectType", subject.type().name())
                .param("subjectId", subject.id())
                .param("subjectLabel", subject.label())
                .param("details", json.writeValueAsString(withToken(details)))
                .update();
    }

    private static Map<String, ?> withToken(Map<String, ?> details) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActingByToken script) {
            Map<String, Object> named = new TreeMap<>(details);
            named.put("byToken", script.tokenName());
            return named;
        }
        return details;
    }

    /**
     * The newest entries first.
     *
     * @param before only entries with a smaller seq; null for the newest
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<AuditEntry> entries(AuditFilter filter, @Nullable Long before, int limit) {
        return query.page(filter, before, limit);
    }

    /** Walks the whole chain and computes every hash anew, outside the database. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public ChainVerification verify() {
        return chain.verify();
    }

    /** Whether the role that Countersign connects as could rewrite history if it disabled the triggers. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public boolean isKeptFromRewritingHistory() {
        return !Objects.requireNonNull(
                jdbc.sql(AuditChain.MAY_REWRITE_HISTORY).query(Boolean.class).single());
    }
}
