package org.countersign.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.countersign.components.Lucide;
import org.countersign.shared.RefusedException;

/** A screen that could not be opened for a reason which a person can understand. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends ErrorScreen implements HasErrorParameter<RefusedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RefusedException> parameter) {
        say(Lucide.BAN, "This cannot be shown", parameter.getException().sentence());
        return HttpServletResponse.SC_CONFLICT;
    }
}
