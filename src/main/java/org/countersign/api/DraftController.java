package org.countersign.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.countersign.content.Draft;
import org.countersign.content.DraftReplacement;
import org.countersign.content.Drafts;
import org.countersign.document.ArticleContent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens a draft and replaces it, knowingly. */
@RestController
@RequestMapping(path = "/api/v1/articles/{article}/draft", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drafts")
@ApiRefusals
class DraftController {

    private final Drafts drafts;
    private final DraftReplacement replacement;

    DraftController(Drafts drafts, DraftReplacement replacement) {
        this.drafts = drafts;
        this.replacement = replacement;
    }

    @GetMapping
    @Operation(operationId = "openDraft", summary = "The draft, with its version as ETag")
    @ApiResponse(responseCode = "200")
    ResponseEntity<ContentJson.OfDraft> open(@PathVariable String article) {
        return answer(drafts.open(Ids.article(article)));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "replaceDraft",
            summary = "Replaces the draft that was read; people who have it open see the change arrive")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Map.class, description = ContentJson.DESCRIPTION)))
    @ApiResponse(responseCode = "200")
    @ApiResponse(
            responseCode = "412",
            description = "The draft has changed since: its version now is in the ETag and in the body",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ApiRefusals.Problem.class)))
    @ApiResponse(
            responseCode = "428",
            description = "If-Match is missing",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ApiRefusals.Problem.class)))
    ResponseEntity<ContentJson.OfDraft> replace(
            @PathVariable String article,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody String content) {
        long seen = DraftVersion.required(ifMatch);
        return answer(replacement.replace(Ids.article(article), seen, ArticleContent.decode(content)));
    }

    private static ResponseEntity<ContentJson.OfDraft> answer(Draft draft) {
        return ResponseEntity.ok().eTag(DraftVersion.etag(draft.changeNumber())).body(ContentJson.OfDraft.of(draft));
    }
}
