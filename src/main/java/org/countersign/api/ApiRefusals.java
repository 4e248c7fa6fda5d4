package org.countersign.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every operation may answer instead of what was asked for. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "400",
        description = "Nothing that can be read",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiRefusals.Problem.class)))
@ApiResponse(
        responseCode = "401",
        description = "No token, or one that has ended",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiRefusals.Problem.class)))
@ApiResponse(
        responseCode = "403",
        description = "The scope or the person's roles do not allow it",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiRefusals.Problem.class)))
@ApiResponse(
        responseCode = "404",
        description = "There is no such thing",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiRefusals.Problem.class)))
@ApiResponse(
        responseCode = "422",
        description = "It was read, and cannot be done",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiRefusals.Problem.class)))
@ApiResponse(
        responseCode = "429",
        description = "Too many requests: see Retry-After",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiRefusals.Problem.class)))
@interface ApiRefusals {

    /** RFC 9457, with our own members: the field at fault, what a draft lacks, the draft's version now. */
    @Schema(name = "Problem")
    record Problem(
            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            String type,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String title,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int status,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String detail,

            String instance,
            String field,
            java.util.List<String> missing,
            Long version,
            String request) {}
}
