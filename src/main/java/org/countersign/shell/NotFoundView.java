package org.countersign.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.countersign.components.Lucide;

/** An address at which there is nothing. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(
                Lucide.COMPASS,
                "There is nothing at this address",
                "The link may be old, or a letter of it was lost. What you look for may still be in the list of"
                        + " articles.");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
