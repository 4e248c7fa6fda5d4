package org.countersign.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;

/** The site's own page for what is refused at a public address before a controller is asked, such as a wrong method. */
@Component
class PublicErrorViews implements ErrorViewResolver {

    private final NoticePages notices;

    PublicErrorViews(NoticePages notices) {
        this.notices = notices;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (!isPublic(request)) {
            return null;
        }
        byte[] page = notices.refused(status).getBytes(StandardCharsets.UTF_8);
        View view = (ignored, originalRequest, response) -> {
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.length);
            StreamUtils.copy(page, response.getOutputStream());
        };
        ModelAndView answer = new ModelAndView(view);
        answer.setStatus(status);
        return answer;
    }

    private static boolean isPublic(HttpServletRequest request) {
        return !(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address)
                || PublicAddresses.include(UriUtils.decode(address, StandardCharsets.UTF_8));
    }
}
