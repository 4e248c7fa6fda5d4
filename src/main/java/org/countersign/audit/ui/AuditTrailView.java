package org.countersign.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditTrail;
import org.countersign.components.EmptyState;
import org.countersign.components.KeysetRows;
import org.countersign.components.Lucide;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;

/** Who did what, newest first, and whether the record is whole. */
@Route("audit")
@RoutePrefix("desk")
@Menu(title = "Audit trail", order = 7, icon = "shield-check")
@PageTitle("Audit trail")
@RolesAllowed("ADMIN")
class AuditTrailView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient AuditTrail auditTrail;
    private final AuditFilterBar filters = new AuditFilterBar(this::show);
    private final AuditGrid grid;
    private final KeysetRows<AuditEntry, Long> rows;
    private final Div nothing = new Div();

    AuditTrailView(AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
        rows = new KeysetRows<>(AuditEntry::seq, (after, limit) -> auditTrail.entries(filters.filter(), after, limit));
        grid = new AuditGrid(rows);
        useWholeWidth();
        nothing.add(new EmptyState(Lucide.SEARCH, "No entry matches.", "Try another name, or a longer time."));
        var verification = new Verification(auditTrail);
        add(new PageHeading("Audit trail", "Every change and every sign-in. Nothing in it can be altered or removed.")
                .withActions(export(), verification.button()));
        add(verification);
        if (!auditTrail.isKeptFromRewritingHistory()) {
            add(new Notice(
                    Weight.WARNING,
                    "The database role of this installation could alter history: triggers forbid it, but its owner can"
                            + " drop them. docs/operations.md says how to give Countersign a role that cannot."));
        }
        add(filters, grid, nothing);
        show();
    }

    private void show() {
        rows.refreshAll();
        boolean empty = auditTrail.entries(filters.filter(), null, 1).isEmpty();
        grid.setVisible(!empty);
        nothing.setVisible(empty);
    }

    private Anchor export() {
        var link = new Anchor(new AuditExport(auditTrail, filters::filter), "");
        link.add(Lucide.DOWNLOAD.create());
        link.add("Export CSV");
        link.addClassName("button-link");
        return link;
    }
}
