package org.countersign.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Subject;
import org.countersign.content.ArticleKind;
import org.countersign.people.CurrentPerson;
import org.countersign.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each stage asks its reviewers to make sure of. A change makes a new version, for reviews that begin after it. */
@Service
public class Checklists {

    private final ChecklistStore store;
    private final JdbcClient jdbc;
    private final AuditTrail auditTrail;
    private final CurrentPerson currentPerson;

    Checklists(ChecklistStore store, JdbcClient jdbc, AuditTrail auditTrail, CurrentPerson currentPerson) {
        this.store = store;
        this.jdbc = jdbc;
        this.auditTrail = auditTrail;
        this.currentPerson = currentPerson;
    }

    /** @throws RefusedException when there is none */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Checklist checklist(ChecklistId id) {
        return store.find(id).orElseThrow(() -> new RefusedException("There is no such checklist."));
    }

    /** The one that holds for reviews that begin now; every stage of a policy has one. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Checklist of(ArticleKind kind, String stage) {
        return store.inForce(kind, stage).orElseThrow(() -> new RefusedException("There is no such checklist."));
    }

    /** Every version of a stage's, the newest first. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<Checklist> versions(ArticleKind kind, String stage) {
        return store.versions(kind, stage);
    }

    /**
     * Makes the next version.
     *
     * @param seen what the administrator saw when they decided
     * @return the one that holds now: the one seen when nothing is different
     * @throws RefusedException when somebody else has changed it meanwhile, or it has too many points
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Checklist change(Checklist seen, List<ChecklistItem> wanted) {
        lock();
        Checklist present = of(seen.kind(), seen.stage());
        if (!present.id().equals(seen.id())) {
            throw new RefusedException("Somebody else has made version " + present.version()
                    + " of this checklist meanwhile. Reload to see it; nothing of yours was saved.");
        }
        if (wanted.size() > Checklist.MOST_ITEMS) {
            throw new RefusedException("A checklist can have at most " + Checklist.MOST_ITEMS + " points.");
        }
        if (present.items().equals(wanted)) {
            return present;
        }
        ChecklistId made = store.insert(
                seen.kind(),
                seen.stage(),
                seen.version() + 1,
                wanted,
                currentPerson.get().id());
        record(checklist(made));
        return checklist(made);
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('countersign.review_policy'))")
                .query((row, index) -> true)
                .single();
    }

    private void record(Checklist made) {
        String items = IntStream.range(0, made.items().size())
                .mapToObj(i -> (i + 1) + ". " + made.items().get(i).wording()
                        + (made.items().get(i).mustHold() ? " (must hold)" : ""))
                .collect(Collectors.joining("; "));
        auditTrail.record(
                currentPerson.get().actor(),
                AuditAction.CHECKLIST_CHANGED,
                Subject.installation(),
                Map.of(
                        "kind", made.kind().name(),
                        "stage", made.stage(),
                        "version", made.version(),
                        "points", items));
    }

    /** A stage that is called otherwise from now on keeps what it asks. */
    void carryOver(ReviewPolicy before, ReviewPolicy after) {
        List<StageRule> gone = new ArrayList<>(before.stages());
        gone.removeIf(stage -> after.has(stage.name()));
        for (StageRule stage : after.stages()) {
            if (before.has(stage.name())) {
                continue;
            }
            gone.stream().filter(old -> old.role() == stage.role()).findFirst().ifPresent(old -> {
                gone.remove(old);
                carryOver(after.kind(), old.name(), stage.name());
            });
        }
    }

    private void carryOver(ArticleKind kind, String from, String to) {
        Checklist old = of(kind, from);
        int version = store.inForce(kind, to).map(Checklist::version).orElse(0) + 1;
        ChecklistId made =
                store.insert(kind, to, version, old.items(), currentPerson.get().id());
        record(checklist(made));
    }
}
