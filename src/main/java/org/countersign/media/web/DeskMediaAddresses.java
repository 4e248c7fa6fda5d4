package org.countersign.media.web;

import java.net.URI;
import org.countersign.shared.RefusedException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where the desk's browsers send and look for images. Functional routes and no controller: the Media screen has the same
 * address, and what a route does not take goes on to it.
 */
@Configuration(proxyBeanMethods = false)
class DeskMediaAddresses {

    private static final String MEDIA = "/desk/media";
    private static final String BY_HASH = MEDIA + "/{hash:[0-9a-f]{64}}";
    private static final String BY_ITEM = MEDIA + "/{item:[0-9a-f-]{36}}";

    @Bean
    RouterFunction<ServerResponse> deskMediaRoutes(DeskMedia media) {
        return RouterFunctions.route()
                .GET(MEDIA, RequestPredicates.param("query", any -> true), media::search)
                .GET(BY_HASH, media::find)
                .POST(MEDIA, media::upload)
                .POST(BY_ITEM, media::replace)
                .onError(RefusedException.class, DeskMediaAddresses::refused)
                .onError(AccessDeniedException.class, DeskMediaAddresses::denied)
                .onError(AuthenticationException.class, DeskMediaAddresses::denied)
                .build();
    }

    private static ServerResponse refused(Throwable refusal, ServerRequest request) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, ((RefusedException) refusal).sentence());
    }

    private static ServerResponse denied(Throwable denial, ServerRequest request) {
        return request.principal().isEmpty()
                ? problem(HttpStatus.UNAUTHORIZED, "Your session has ended. Sign in again, then repeat this.")
                : problem(HttpStatus.FORBIDDEN, "Only authors and editors add images and replace them.");
    }

    /** RFC 9457; its detail is a sentence for whoever waits for the answer. */
    private static ServerResponse problem(HttpStatus status, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("about:blank"));
        return ServerResponse.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
