package org.countersign.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Answers "not found" at every public address that no controller took. Without it the desk's framework would: it stands
 * last in the row, with 200 and an empty screen for whatever it is asked.
 */
@Component
class UnknownAddresses extends AbstractHandlerMapping {

    private static final int BEFORE_THE_FRAMEWORK = Ordered.LOWEST_PRECEDENCE - 2;
    private static final String STATIC_FILES = "/site/";

    private final HttpRequestHandler notFound;

    UnknownAddresses(NoticePages notices) {
        setOrder(BEFORE_THE_FRAMEWORK);
        ResponseEntity<String> answer = Answers.notice(HttpStatus.NOT_FOUND, notices.notFound());
        this.notFound = (request, response) -> send(answer, response);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        boolean isOurs = PublicAddresses.include(request)
                && !PublicAddresses.pathOf(request).startsWith(STATIC_FILES);
        return isOurs ? notFound : null;
    }

    private static void send(ResponseEntity<String> answer, HttpServletResponse response) throws IOException {
        byte[] page = Objects.requireNonNull(answer.getBody()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentLength(page.length);
        StreamUtils.copy(page, response.getOutputStream());
    }
}
