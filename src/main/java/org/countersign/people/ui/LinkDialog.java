package org.countersign.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import org.countersign.components.CopyableLink;
import org.countersign.components.RelativeTime;
import org.countersign.people.OneTimeLink;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a one-time link, once: it cannot be shown again, for only its hash is kept. */
final class LinkDialog {

    private LinkDialog() {}

    static void open(String name, OneTimeLink link) {
        var dialog = new Dialog();
        dialog.addClassName("form-dialog");
        dialog.setHeaderTitle("Link for " + name);
        dialog.setCloseOnOutsideClick(false);
        var works = new Paragraph(
                new Span("It works once and ends "),
                new RelativeTime(link.expiresAt()),
                new Span(". Copy it now: it is not shown again."));
        var content = new Div(
                new Paragraph("Give it to " + name + " by a way that you trust. With it they choose their password."),
                new CopyableLink("One-time link", address(link)),
                works);
        content.addClassName("form-fields");
        dialog.add(content);
        var done = new Button("Done", event -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.open();
    }

    /** With the server's name as this administrator reaches it. */
    private static String address(OneTimeLink link) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(link.path())
                .toUriString();
    }
}
