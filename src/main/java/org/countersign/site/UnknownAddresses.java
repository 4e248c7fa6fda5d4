package org.countersign.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Answers "not found" at every public address that no controller took. Without it the desk's framework would: it stands
 * last in the row, with 200 and an empty screen for whatever it is asked.
 */
@Component
class UnknownAddresses extends AbstractHandlerMapping {

    private static final int BEFORE_THE_FRAMEWORK = Ordered.LOWEST_PRECEDENCE - 2;
    private static final String STATIC_FILES = "/site/";

    private final NotFound notFound;

    UnknownAddresses(NotFound notFound) {
        this.notFound = notFound;
        setOrder(BEFORE_THE_FRAMEWORK);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        boolean isOurs = PublicAddresses.include(request)
                && !PublicAddresses.pathOf(request).startsWith(STATIC_FILES);
        return isOurs ? notFound : null;
    }
}
