package org.countersign.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes the address at which the desk's framework registers its servlet, past all handler mappings and past the rules
 * for {@code /desk}. Screens are reached through the mapping, by the servlet's name; nobody needs it there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
class FrameworkServletAddress extends OncePerRequestFilter {

    private final NotFound notFound;

    FrameworkServletAddress(NotFound notFound) {
        this.notFound = notFound;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PublicAddresses.isFrameworkServlet(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        notFound.handleRequest(request, response);
    }
}
