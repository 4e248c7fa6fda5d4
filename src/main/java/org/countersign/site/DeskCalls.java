package org.countersign.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/**
 * Leaves the desk's screens their calls to the root address, which the home page would otherwise take: they are POST to
 * {@code /?v-r=uidl} and the like. It asks before all controllers do.
 */
@Component
class DeskCalls extends AbstractHandlerMapping {

    private static final int BEFORE_CONTROLLERS = -10;

    private final ObjectProvider<Controller> desk;

    DeskCalls(@Qualifier("vaadinForwardingController") ObjectProvider<Controller> desk) {
        this.desk = desk;
        setOrder(BEFORE_CONTROLLERS);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return PublicAddresses.isDeskCall(request) ? desk.getIfAvailable() : null;
    }
}
