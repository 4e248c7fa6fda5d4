package org.countersign.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers for the public site with what is kept ready, before security, sessions or controllers are asked: there is
 * nothing in it that depends on who asks. Keeps what an outer cache may keep: good answers that are public.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 110)
class KeptAnswersFilter extends OncePerRequestFilter {

    private static final Pattern PAGES = Pattern.compile(
            "/(|articles|blog|feed\\.xml|sitemap\\.xml|robots\\.txt" + "|(articles|blog|topics)/[a-z0-9-]{1,100})");
    private static final int LONGEST_QUERY = 200;
    private static final String DESK_CALL = "v-r=";

    private final KeptAnswers kept;
    private final SiteAddress site;

    KeptAnswersFilter(KeptAnswers kept, SiteAddress site) {
        this.kept = kept;
        this.site = site;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !kept.isOn()
                || !request.getMethod().equals("GET")
                || !PAGES.matcher(request.getRequestURI()).matches()
                || !isShort(request.getQueryString());
    }

    private static boolean isShort(@Nullable String query) {
        return query == null || (query.length() <= LONGEST_QUERY && !query.contains(DESK_CALL));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = addressOf(request);
        Optional<KeptAnswer> ready = kept.find(address);
        if (ready.isPresent()) {
            ready.get().send(new ServletWebRequest(request, response), response);
            return;
        }
        long changes = kept.changesSoFar();
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        String contentType = made.getContentType();
        String cacheControl = made.getHeader(HttpHeaders.CACHE_CONTROL);
        if (made.getStatus() == HttpServletResponse.SC_OK
                && contentType != null
                && cacheControl != null
                && cacheControl.contains("public")) {
            kept.keep(address, answer(made, contentType, cacheControl), changes);
        }
        made.copyBodyToResponse();
    }

    /** With the site's own, which feeds and sitemaps write out as the request named it where none is configured. */
    private String addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return site.of(request) + request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static KeptAnswer answer(ContentCachingResponseWrapper made, String contentType, String cacheControl) {
        return new KeptAnswer(
                contentType,
                cacheControl,
                made.getHeader(HttpHeaders.ETAG),
                lastModified(made.getHeader(HttpHeaders.LAST_MODIFIED)),
                made.getContentAsByteArray());
    }

    private static long lastModified(@Nullable String date) {
        HttpHeaders headers = new HttpHeaders();
        if (date != null) {
            headers.set(HttpHeaders.LAST_MODIFIED, date);
        }
        return headers.getLastModified();
    }
}
