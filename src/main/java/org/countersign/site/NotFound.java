package org.countersign.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.HttpRequestHandler;

/** Says "not found" to requests that reach no controller, to the byte as controllers say it. */
@Component
class NotFound implements HttpRequestHandler {

    private final ResponseEntity<String> answer;
    private final byte[] page;

    NotFound(NoticePages notices) {
        this.answer = Answers.notice(HttpStatus.NOT_FOUND, notices.notFound());
        this.page = Objects.requireNonNull(answer.getBody()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentLength(page.length);
        StreamUtils.copy(page, response.getOutputStream());
    }
}
