package org.countersign.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.countersign.people.AccessTokenId;
import org.countersign.people.TokenAuthentication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each token make so many requests a minute. Each node counts for itself: a limit guards the node, not a quota. */
final class RateLimitFilter extends OncePerRequestFilter {

    private final int perMinute;
    private final ProblemWriter problems;
    private final Cache<AccessTokenId, Allowance> allowances =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(2)).build();

    RateLimitFilter(int perMinute, ProblemWriter problems) {
        this.perMinute = perMinute;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof TokenAuthentication script) {
            Allowance allowance =
                    allowances.get(script.token().id(), id -> new Allowance(perMinute, System.nanoTime()));
            long wait = allowance.secondsToWait(System.nanoTime());
            if (wait > 0) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
                problems.write(
                        response,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "This token makes more than " + perMinute + " requests a minute. Wait " + wait + " s.");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** A minute's worth of requests, which comes back evenly as time goes by. */
    static final class Allowance {

        private final double perNano;
        private final double most;
        private double left;
        private long at;

        Allowance(int perMinute, long now) {
            perNano = perMinute / (double) Duration.ofMinutes(1).toNanos();
            most = perMinute;
            left = perMinute;
            at = now;
        }

        /** Takes one; 0 when there was one to take. */
        synchronized long secondsToWait(long now) {
            left = Math.min(most, left + (now - at) * perNano);
            at = now;
            if (left >= 1) {
                left--;
                return 0;
            }
            return Math.max(1, (long) Math.ceil((1 - left) / perNano / 1e9));
        }
    }
}
