package org.countersign.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.content.Revision;
import org.countersign.content.RevisionOrigin;
import org.countersign.content.RevisionSummary;
import org.countersign.content.Revisions;
import org.countersign.document.ChangeKind;
import org.countersign.document.Comparison;
import org.countersign.document.ComparisonHtml;
import org.countersign.document.RenderedComparison;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An article's revisions, and what lies between two of them. */
@RestController
@RequestMapping(path = "/api/v1/articles/{article}/revisions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Revisions")
@ApiRefusals
class RevisionsController {

    private static final int PAGE = 50;

    private final Revisions revisions;

    RevisionsController(Revisions revisions) {
        this.revisions = revisions;
    }

    @Schema(name = "RevisionInList")
    record Row(
            int number,
            String hash,
            RevisionOrigin origin,
            String name,
            String note,
            String createdBy,
            Instant createdAt) {

        static Row of(RevisionSummary summary) {
            return new Row(
                    summary.number(),
                    summary.hash().hex(),
                    summary.origin(),
                    summary.name(),
                    summary.note(),
                    summary.createdBy(),
                    summary.createdAt());
        }
    }

    /** @param next what {@code below} takes for the next page; left out at the end */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RevisionList")
    record Page(List<Row> revisions, @Nullable Integer next) {}

    /** @param content the very bytes that the hash is of */
    @Schema(name = "Revision")
    record Whole(
            int number,
            String hash,
            String note,
            Instant createdAt,

            @JsonRawValue @Schema(implementation = Map.class, description = ContentJson.DESCRIPTION)
            String content) {}

    /** @param html additions in ins, deletions in del, everything from the content escaped */
    @Schema(name = "Changes")
    record Diff(int from, int to, String summary, Map<ChangeKind, Integer> counts, String html) {}

    @GetMapping
    @Operation(operationId = "listRevisions", summary = "Revisions, the newest first")
    @ApiResponse(responseCode = "200")
    Page list(@PathVariable String article, @RequestParam(required = false) @Nullable Integer below) {
        List<RevisionSummary> page = revisions.page(Ids.article(article), below, PAGE);
        return new Page(
                page.stream().map(Row::of).toList(),
                page.size() < PAGE ? null : page.getLast().number());
    }

    @GetMapping("/{number}")
    @Operation(operationId = "openRevision", summary = "A revision, whole")
    @ApiResponse(responseCode = "200")
    Whole open(@PathVariable String article, @PathVariable int number) {
        Revision revision = revision(article, number);
        return new Whole(
                number,
                revision.hash().hex(),
                revision.note(),
                revision.createdAt(),
                revision.content().canonicalJson());
    }

    @GetMapping("/{number}/changes")
    @Operation(operationId = "compareRevisions", summary = "What changed from an earlier revision to this one")
    @ApiResponse(responseCode = "200")
    Diff changes(@PathVariable String article, @PathVariable int number, @RequestParam int since) {
        RenderedComparison changes = ComparisonHtml.inline(Comparison.between(
                revision(article, since).content(), revision(article, number).content()));
        return new Diff(since, number, changes.summary(), changes.counts(), changes.html());
    }

    private Revision revision(String article, int number) {
        return revisions
                .numbered(Ids.article(article), number)
                .orElseThrow(() -> new NotFoundException("This article has no revision " + number + "."));
    }
}
