package org.countersign.content.web;

import java.security.Principal;
import java.util.List;
import org.countersign.content.DraftParticulars;
import org.countersign.content.NoSuchArticleException;
import org.countersign.document.Particulars;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.document.Source;
import org.countersign.shared.ArticleId;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the reference that somebody cites for the first time. */
@RestController
class DeskReferences {

    private final DraftParticulars particulars;

    DeskReferences(DraftParticulars particulars) {
        this.particulars = particulars;
    }

    /** @param source a DOI, a PMID or an address as it was typed; empty for none */
    record Cited(
            @Nullable String id,
            @Nullable String text,
            @Nullable String source) {

        /** @throws RefusedException when this is no reference */
        Reference reference() {
            if (id == null || text == null) {
                throw new RefusedException("The reference has not arrived whole. Add it once more.");
            }
            try {
                return new Reference(ReferenceId.of(id), text, recognized());
            } catch (IllegalArgumentException e) {
                throw new RefusedException("This reference cannot be added: " + e.getMessage());
            }
        }

        private @Nullable Source recognized() {
            return source == null || source.isBlank()
                    ? null
                    : Source.recognized(source)
                            .orElseThrow(() -> new RefusedException(
                                    "This is no DOI, PMID or web address. Leave the field empty if there is none."));
        }
    }

    /** @return the reference alone, as the message {@code opened} has all of them */
    @PostMapping(path = "/desk/articles/{article}/references", produces = MediaType.APPLICATION_JSON_VALUE)
    String add(@PathVariable String article, @RequestBody Cited cited) {
        Reference reference = cited.reference();
        particulars.addReference(id(article), reference);
        return Particulars.NONE.withReferences(List.of(reference)).encode();
    }

    private static ArticleId id(String article) {
        try {
            return ArticleId.of(article);
        } catch (IllegalArgumentException e) {
            throw new NoSuchArticleException();
        }
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException refusal) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, refusal.sentence());
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    ProblemDetail denied(@Nullable Principal principal) {
        return principal == null
                ? problem(HttpStatus.UNAUTHORIZED, "Your session has ended. Sign in again, then repeat this.")
                : problem(HttpStatus.FORBIDDEN, "Only authors and editors add references.");
    }

    private static ProblemDetail problem(HttpStatus status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }
}
