package org.countersign.api;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.countersign.content.IncompleteDraftException;
import org.countersign.content.NoSuchArticleException;
import org.countersign.content.StaleDraftException;
import org.countersign.document.InvalidDocumentException;
import org.countersign.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every failure as RFC 9457 problem details: a sentence, and where one field is at fault, which. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);
    private static final String FIELD = "field";

    @ExceptionHandler
    ProblemDetail noSuchArticle(NoSuchArticleException missing) {
        return problem(HttpStatus.NOT_FOUND, missing.sentence());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException missing) {
        return problem(HttpStatus.NOT_FOUND, missing.sentence());
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException refusal) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, refusal.sentence());
    }

    @ExceptionHandler
    ProblemDetail invalidField(InvalidFieldException invalid) {
        return about(invalid.field(), problem(HttpStatus.UNPROCESSABLE_CONTENT, invalid.sentence()));
    }

    @ExceptionHandler
    ProblemDetail invalidContent(InvalidDocumentException invalid) {
        return about(invalid.path(), problem(HttpStatus.UNPROCESSABLE_CONTENT, invalid.problem()));
    }

    @ExceptionHandler
    ProblemDetail incomplete(IncompleteDraftException incomplete) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, incomplete.sentence());
        problem.setProperty("missing", incomplete.missing());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noVersion(MissingVersionException missing) {
        return about(HttpHeaders.IF_MATCH, problem(HttpStatus.PRECONDITION_REQUIRED, missing.sentence()));
    }

    /** With the version that the draft has now, in the body and as its ETag. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleDraftException stale) {
        ProblemDetail problem = problem(HttpStatus.PRECONDITION_FAILED, stale.sentence());
        problem.setProperty("version", stale.current());
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(DraftVersion.etag(stale.current()))
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return problem(HttpStatus.BAD_REQUEST, "The body is not the JSON that is expected here.");
    }

    @ExceptionHandler
    ProblemDetail noSuchValue(MethodArgumentTypeMismatchException mismatch) {
        return about(mismatch.getName(), problem(HttpStatus.BAD_REQUEST, "This is no value that can stand here."));
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied) {
        return problem(HttpStatus.FORBIDDEN, "The person whose token this is has no role that may do this.");
    }

    @ExceptionHandler
    ProblemDetail other(Exception failure) {
        if (failure instanceof ErrorResponse response) {
            return response.getBody();
        }
        String request = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        log.error("Request {}: the API failed", request, failure);
        ProblemDetail problem = problem(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something failed here. Tell an administrator the request's number.");
        problem.setProperty("request", request);
        return problem;
    }

    private static ProblemDetail about(String field, ProblemDetail problem) {
        problem.setProperty(FIELD, field);
        return problem;
    }

    private static ProblemDetail problem(HttpStatusCode status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }
}
