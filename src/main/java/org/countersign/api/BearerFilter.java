package org.countersign.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.countersign.people.TokenHolder;
import org.countersign.people.TokenHolders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the token (RFC 6750, in the header alone) and lets its person act for the length of the request. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenHolders holders;
    private final ProblemWriter problems;

    BearerFilter(TokenHolders holders, ProblemWriter problems) {
        this.holders = holders;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<TokenHolder> holder = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? holders.find(header.substring(SCHEME.length()).strip())
                : Optional.empty();
        if (holder.isEmpty()) {
            problems.unauthorized(response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(holder.get().authentication());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
