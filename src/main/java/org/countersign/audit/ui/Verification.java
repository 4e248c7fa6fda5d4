package org.countersign.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.ChainVerification;
import org.countersign.components.Badge;
import org.countersign.components.Lucide;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;

/** Says whether the chain was verified on this visit, and how far. Not verified is said as just that. */
final class Verification extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AuditTrail auditTrail;
    private final Button button = new Button("Verify", Lucide.SHIELD_CHECK.create(), event -> verify());

    Verification(AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
        addClassName("verification");
        getElement().setAttribute("role", "status");
        button.setDisableOnClick(true);
        add(new Badge("Not verified on this visit", Badge.Tone.NEUTRAL));
    }

    Button button() {
        return button;
    }

    private void verify() {
        removeAll();
        switch (auditTrail.verify()) {
            case ChainVerification.Intact(long entries, var head) ->
                add(new Badge(String.format(Locale.ENGLISH, "Verified through entry %,d", entries), Badge.Tone.LIVE));
            case ChainVerification.Broken(long seq, String explanation) -> add(new Notice(Weight.ERROR, explanation));
        }
        button.setEnabled(true);
    }
}
