package org.countersign.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.countersign.content.ArticleFilter;
import org.countersign.content.ArticleKind;
import org.countersign.content.ArticleRow;
import org.countersign.content.Articles;
import org.countersign.content.Stage;
import org.countersign.publishing.Publications;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists, searches, creates and opens articles. */
@RestController
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Articles")
@ApiRefusals
class ArticlesController {

    private static final int MOST = 100;

    private final Articles articles;
    private final Publications publications;

    ArticlesController(Articles articles, Publications publications) {
        this.articles = articles;
        this.publications = publications;
    }

    @GetMapping
    @Operation(operationId = "listArticles", summary = "Articles, the latest change first")
    @ApiResponse(responseCode = "200")
    ArticleJson.Page list(
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable ArticleKind kind,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Boolean live,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidFieldException("limit", "A page has 1 to " + MOST + " articles.");
        }
        ArticleFilter filter = new ArticleFilter(query == null ? "" : query, kind, stage, live, null, null, null);
        List<ArticleRow> rows = articles.list(filter, Cursor.read(cursor), limit);
        return new ArticleJson.Page(
                rows.stream().map(ArticleJson.Row::of).toList(),
                rows.size() < limit ? null : Cursor.of(rows.getLast().cursor()));
    }

    @PostMapping
    @Operation(operationId = "createArticle", summary = "An empty draft under a title")
    @ApiResponse(responseCode = "201")
    ResponseEntity<ArticleJson.Whole> create(@RequestBody ArticleJson.New wanted) {
        ArticleId id = articles.create(
                InvalidFieldException.given("kind", wanted.kind()),
                InvalidFieldException.given("title", wanted.title()));
        // Nobody has signed anything of it, so nothing can be live or published
        return ResponseEntity.created(URI.create("/api/v1/articles/" + id))
                .body(ArticleJson.Whole.of(articles.state(id), null, null));
    }

    @GetMapping("/{article}")
    @Operation(operationId = "openArticle", summary = "Where an article stands: its stage, what is live, what can be")
    @ApiResponse(responseCode = "200")
    ArticleJson.Whole open(@PathVariable String article) {
        return whole(Ids.article(article));
    }

    private ArticleJson.Whole whole(ArticleId id) {
        return ArticleJson.Whole.of(
                articles.state(id),
                publications.livePath(id).orElse(null),
                publications.publishable(id).orElse(null));
    }
}
