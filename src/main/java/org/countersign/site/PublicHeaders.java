package org.countersign.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers may do with a public page: show it with our own styles, fonts and images, and nothing else. It stands
 * before the security filters, which leave headers alone that are already set, so that their refusals carry these too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PublicHeaders extends OncePerRequestFilter {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** As on the desk; kept answers never reach the security filters, which would write it. Over TLS alone. */
    private final HeaderWriter strictTransportSecurity = new HstsHeaderWriter();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PublicAddresses.include(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        strictTransportSecurity.writeHeaders(request, response);
        chain.doFilter(request, response);
    }
}
