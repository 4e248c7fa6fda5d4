package org.countersign.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.countersign.publishing.NowLive;
import org.countersign.publishing.Publications;
import org.countersign.review.Review;
import org.countersign.review.Reviews;
import org.countersign.shared.ArticleId;
import org.countersign.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Submits, publishes and withdraws. What lies between the first two, the signature, no script can do. */
@RestController
@RequestMapping(path = "/api/v1/articles/{article}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Workflow")
@ApiRefusals
class WorkflowController {

    private final Reviews reviews;
    private final Publications publications;

    WorkflowController(Reviews reviews, Publications publications) {
        this.reviews = reviews;
        this.publications = publications;
    }

    /** @param reviewer the id of the person to ask; null for any medical reviewer */
    @Schema(name = "Submission")
    record Submission(@Nullable String note, @Nullable String reviewer) {}

    @Schema(name = "Review")
    record Submitted(String review, int revision) {}

    /** @param revision the number of the signed revision to make live, so that none goes live unseen */
    @Schema(name = "Publication")
    record Publication(@Nullable Integer revision) {}

    @Schema(name = "Withdrawal")
    record Withdrawal(@Nullable String reason) {}

    @PostMapping("/submission")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "submitArticle", summary = "Cuts a revision and asks for its review")
    @ApiResponse(responseCode = "201")
    Submitted submit(@PathVariable String article, @RequestBody Submission submission) {
        ArticleId id = Ids.article(article);
        @Nullable String asked = submission.reviewer();
        @Nullable PersonId reviewer = asked == null ? null : Ids.person("reviewer", asked);
        Review review = reviews.review(reviews.submit(id, Objects.requireNonNullElse(submission.note(), ""), reviewer));
        return new Submitted(review.id().toString(), review.revisionNumber());
    }

    @PostMapping("/publication")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "publishArticle", summary = "Makes the newest signed revision live")
    @ApiResponse(responseCode = "201")
    ArticleJson.Live publish(@PathVariable String article, @RequestBody Publication wanted) {
        ArticleId id = Ids.article(article);
        int number = InvalidFieldException.given("revision", wanted.revision());
        NowLive live = publications
                .publish(id, number)
                .orElseThrow(() -> new InvalidFieldException(
                        "revision", "Revision " + number + " is not what can be published now: see the article."));
        return new ArticleJson.Live(live.revision(), live.since(), live.path());
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawArticle", summary = "Takes the live revision down, with a reason for patients")
    @ApiResponse(responseCode = "204")
    void withdraw(@PathVariable String article, @RequestBody Withdrawal withdrawal) {
        publications.withdraw(Ids.article(article), InvalidFieldException.given("reason", withdrawal.reason()));
    }
}
