package org.countersign.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.components.RelativeTime;
import org.countersign.components.Toasts;
import org.countersign.components.WorkList;
import org.countersign.components.WorkRow;
import org.countersign.notifications.FailedMail;
import org.countersign.notifications.Mails;
import org.countersign.shared.RefusedException;

/** Whether e-mail goes out, and what did not. */
@Route("settings/mail")
@RoutePrefix("desk")
@Menu(title = "E-mail", order = 8, icon = "send")
@PageTitle("E-mail")
@RolesAllowed("ADMIN")
class MailView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 100;

    private final transient Mails mails;
    private final Div content = new Div();

    MailView(Mails mails) {
        this.mails = mails;
        add(new PageHeading("E-mail", "What Countersign sends to people about their work."), content);
        show();
    }

    private void show() {
        content.removeAll();
        if (!mails.areSetUp()) {
            content.add(new Notice(
                    Weight.WARNING,
                    "No mail server is set, so nobody gets e-mail; the bell at the desk works without. Whoever runs the"
                            + " installation sets SPRING_MAIL_HOST, as docs/operations.md describes."));
            return;
        }
        if (!mails.obstacle().isEmpty()) {
            content.add(new Notice(Weight.WARNING, mails.obstacle() + " It is tried again by itself."));
        }
        content.add(new Paragraph(waiting(mails.waiting())));
        List<FailedMail> failed = mails.failed(SHOWN);
        if (failed.isEmpty()) {
            content.add(new EmptyState(
                    Lucide.CIRCLE_CHECK, "No e-mail has failed.", "One that cannot be delivered is listed here."));
        } else {
            content.add(new WorkList("Failed", failed.stream().map(this::row).toList()));
        }
    }

    private static String waiting(int mails) {
        return switch (mails) {
            case 0 -> "Nothing waits to be sent.";
            case 1 -> "1 e-mail waits to be sent.";
            default -> mails + " e-mails wait to be sent.";
        };
    }

    private WorkRow row(FailedMail mail) {
        return new WorkRow(
                        new Span(mail.subject()), "To " + mail.person() + ", " + mail.email() + " · " + mail.reason())
                .waiting(new RelativeTime(mail.failedAt()))
                .next(new Button("Retry", event -> retry(mail)));
    }

    private void retry(FailedMail mail) {
        try {
            mails.retry(mail.id());
            Toasts.confirm("The e-mail to " + mail.person() + " is sent again within a minute.");
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
        show();
    }
}
