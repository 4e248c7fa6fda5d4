package org.countersign.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.countersign.components.Toasts;
import org.countersign.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.security.access.AccessDeniedException;

/** What becomes of an exception that an action on a screen did not handle: a sentence, and one entry in the log. */
final class UnexpectedErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    static final String NOT_FOR_YOUR_ROLES = "Your roles do not allow this, so nothing was changed. An administrator of"
            + " your clinic can give you the role that it needs.";

    /** Under this key the logging context carries the request's id, where a filter has set one. */
    private static final String REQUEST_ID = "requestId";

    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        Optional<RefusedException> refusal = find(RefusedException.class, thrown);
        if (refusal.isPresent()) {
            tell(() -> Toasts.refuse(refusal.get().sentence()));
        } else if (find(AccessDeniedException.class, thrown).isPresent()) {
            tell(() -> Toasts.refuse(NOT_FOR_YOUR_ROLES));
        } else {
            var requestId = log(thrown);
            tell(() -> open(requestId));
        }
    }

    /** Logs it once and gives the id to show. */
    static String log(Throwable thrown) {
        var known = MDC.get(REQUEST_ID);
        var requestId = known != null
                ? known
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("Request {}: a screen failed", requestId, thrown);
        return requestId;
    }

    private static void open(String requestId) {
        var dialog = new Dialog();
        dialog.addClassName("form-dialog");
        dialog.setRole("alertdialog");
        dialog.setHeaderTitle("Something went wrong");
        dialog.add(new Paragraph("What you did last may not have been saved. Look at it, then try again. If it happens"
                + " again, give your administrator this number: " + requestId));
        var close = new Button("Close", event -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static void tell(Runnable message) {
        if (UI.getCurrent() != null) {
            message.run();
        }
    }

    private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
