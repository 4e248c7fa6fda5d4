package org.countersign.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.countersign.components.Lucide;
import org.springframework.security.access.AccessDeniedException;

/** A screen that failed while it was being opened. The cause is in the log, under the number that is shown. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorView extends ErrorScreen implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getCaughtException() instanceof AccessDeniedException) {
            say(Lucide.LOCK, "This is not for your roles", UnexpectedErrors.NOT_FOR_YOUR_ROLES);
            return HttpServletResponse.SC_FORBIDDEN;
        }
        var requestId = UnexpectedErrors.log(parameter.getCaughtException());
        say(
                Lucide.TRIANGLE_ALERT,
                "Something went wrong",
                "This screen could not be opened. What was saved before is safe. Try again in a minute.");
        nameRequest(requestId);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
