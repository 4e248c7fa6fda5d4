package org.countersign.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.countersign.components.Confirmation;
import org.countersign.components.RelativeTime;
import org.countersign.components.SectionHeading;
import org.countersign.components.Toasts;
import org.countersign.components.WorkList;
import org.countersign.components.WorkRow;
import org.countersign.people.AccessToken;
import org.countersign.people.AccessTokens;

/** One's own tokens: what each may do, until when, and when it was used last. */
final class AccessTokensSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AccessTokens accessTokens;

    AccessTokensSection(AccessTokens accessTokens) {
        this.accessTokens = accessTokens;
        addClassName("form-section");
        show();
    }

    private void show() {
        removeAll();
        add(
                new SectionHeading("Access tokens"),
                new Paragraph("With a token a script works in your name, and never beyond your roles. It signs nothing."
                        + " All tokens end when you change your password or are signed out everywhere."));
        List<AccessToken> tokens = accessTokens.own();
        if (!tokens.isEmpty()) {
            add(new WorkList("Made so far", tokens.stream().map(this::row).toList()));
        }
        add(new Button("New token", event -> NewTokenDialog.open(accessTokens, this::show)));
    }

    private WorkRow row(AccessToken token) {
        var revoke = new Button("Revoke", event -> askToRevoke(token));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        boolean expired = token.isExpired(Instant.now());
        var until = new Span(new Span(expired ? "Expired " : "Expires "), new RelativeTime(token.expiresAt()));
        var row = new WorkRow(
                        new Span(token.name()),
                        token.scope().label() + " · " + token.scope().purpose())
                .waiting(until)
                .waiting(lastUse(token))
                .next(revoke);
        return expired ? row.late() : row;
    }

    private static Span lastUse(AccessToken token) {
        Instant last = token.lastUsedAt();
        return last == null ? new Span("Never used") : new Span(new Span("Last used "), new RelativeTime(last));
    }

    private void askToRevoke(AccessToken token) {
        new Confirmation(
                        "Revoke “" + token.name() + "”?",
                        "Scripts that use it are refused from now on. It cannot be brought back.",
                        "Revoke token",
                        () -> revoke(token))
                .open();
    }

    private void revoke(AccessToken token) {
        accessTokens.revoke(token.id());
        show();
        Toasts.confirm("“" + token.name() + "” is revoked.");
    }
}
